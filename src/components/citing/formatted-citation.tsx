import type { Citation } from '@/domain/exports';

/**
 * A citation with the italics of its style. The only place where HTML is printed as it is given: src/formats makes it
 * with citeproc, which escapes every word that comes from data and adds no element but those named in `Citation`.
 */
export function FormattedCitation({ citation: { html } }: { citation: Citation }) {
  return <p className="address" data-words dangerouslySetInnerHTML={{ __html: html }} />;
}
