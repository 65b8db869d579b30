import type { CitingBox } from '@/domain/exports';
import type { Cited } from '@/domain/reading';

import { toBibtex } from './bibtex';
import { type CitationContext, formatCitations } from './format-citations';
import { toRis } from './ris';

/** All that the citing box of a text, an edition or a paragraph shows. */
export async function toCitingBox(cited: Cited, context: CitationContext): Promise<CitingBox> {
  return {
    citations: await formatCitations(cited, context),
    bibtex: toBibtex(cited, context.site),
    ris: toRis(cited, context.site),
  };
}
