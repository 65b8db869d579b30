import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { element, toXmlDocument } from '../xml';
import { teiText } from './tei-body';
import { teiHeader } from './tei-header';

/**
 * The text of a view as TEI P5, valid against `tei_all`, in UTF-8 with an XML declaration (`application/tei+xml`,
 * RFC 6129). Words of ours in the header are English and say so; the rest is in the language of the text.
 */
export function toTei(view: ArticleView, site: Site): string {
  return toXmlDocument(
    element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': view.edition.lang },
      teiHeader(view, site),
      teiText(view, site),
    ),
  );
}
