import type { ArticleView, TextLink } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { toExportUrl } from '../export-url';
import { makersOf, originalOf, otherTextsOf, toTextAddresses, toXsdDate } from '../text-facts';
import { element, type Xml, type XmlAttributes } from '../xml';
import { teiMakers } from './tei-title-statement';

/** A date in the precision known (TEI P5, 3.6.4). */
export function teiDate(date: string, attributes: XmlAttributes = {}): Xml {
  return element('date', { ...attributes, when: toXsdDate(date) }, date);
}

function pointer(url: string | null | undefined, site: Site, type?: string): Xml | null {
  const target = toExportUrl(url ?? '', site.url);
  return target === null ? null : element('ptr', { type, target });
}

/** `sourceDesc` (TEI P5, 2.2.7): where the text was published before; of an abstract, the text that it describes. */
export function teiSource({ edition }: ArticleView, site: Site): Xml {
  const { source } = edition.content;
  const described = teiMakers(makersOf(edition.content).described, edition.lang, site);
  if (source === null && described.length === 0) {
    return element(
      'sourceDesc',
      {},
      element('p', { 'xml:lang': 'en' }, 'No earlier publication is recorded.'),
    );
  }
  const { outlet, url, date, accessed, archivedUrl } = source ?? {};
  return element(
    'sourceDesc',
    {},
    element(
      'bibl',
      {},
      described,
      outlet && element('title', { level: 'j' }, outlet),
      date && teiDate(date),
      pointer(url, site),
      pointer(archivedUrl, site, 'archived'),
      accessed && teiDate(accessed, { type: 'accessed' }),
    ),
  );
}

/** `notesStmt` (TEI P5, 2.2.6): the article's other texts; null when there are none, for it may not be empty. */
export function teiOtherTexts(view: ArticleView, site: Site): Xml | null {
  const related = (type: string, text: TextLink): Xml => {
    const { arkUrl } = toTextAddresses(view.pid, text, site);
    const title = element('title', {}, formatTitle(text));
    return element(
      'relatedItem',
      { type },
      element('bibl', { 'xml:lang': text.lang }, title, element('ptr', { target: arkUrl })),
    );
  };
  const original = originalOf(view);
  const others = otherTextsOf(view).map((text) => related(text.kind, text));
  const items = original ? [related('original', original), ...others] : others;
  return items.length > 0 ? element('notesStmt', {}, items) : null;
}
