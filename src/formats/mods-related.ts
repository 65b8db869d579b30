import { absoluteUrl, seriesPath } from '@/domain/paths';
import type { ArticleView, SeriesPlace, TextLink } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { toExportUrl } from './export-url';
import { modsNames } from './mods-names';
import { makersOf, originalOf, otherTextsOf, toTextAddresses } from './text-facts';
import { element, type Xml, type XmlChild } from './xml';

function location(url: string | null | undefined, site: Site, attributes = {}): Xml | null {
  const target = toExportUrl(url ?? '', site.url);
  return target === null ? null : element('location', {}, element('url', attributes, target));
}

/** The newspaper that the text stands in, or the text that an abstract describes, with its date and makers. */
function sourceItem({ edition }: ArticleView, site: Site): Xml | null {
  const { kind, source } = edition.content;
  const { described } = makersOf(edition.content);
  if (source === null && described.length === 0) return null;
  const { outlet, date, url, accessed, archivedUrl } = source ?? {};
  const parts: XmlChild = [
    outlet && element('titleInfo', {}, element('title', {}, outlet)),
    date && element('part', {}, element('date', { encoding: 'w3cdtf' }, date)),
    location(url, site, { dateLastAccessed: accessed }),
    location(archivedUrl, site, { note: 'archived copy' }),
  ];
  if (kind !== 'abstract') return element('relatedItem', { type: 'host' }, parts);
  return element(
    'relatedItem',
    { otherType: 'abstract of', displayLabel: 'The text described' },
    modsNames(described, edition.lang, site),
    source && element('relatedItem', { type: 'host' }, parts),
  );
}

function seriesItem(series: SeriesPlace, { edition }: ArticleView, site: Site): Xml {
  const { label, part } = series;
  return element(
    'relatedItem',
    { type: 'series' },
    element(
      'titleInfo',
      { 'xml:lang': label.lang },
      element('title', {}, label.text),
      part !== null && element('partNumber', {}, String(part)),
    ),
    location(absoluteUrl(site.url, seriesPath(edition.lang, series)), site),
  );
}

/** `relatedItem` (MODS 3.8): host newspaper, series, the original of a translation, and the other languages. */
export function modsRelatedItems(view: ArticleView, site: Site): XmlChild[] {
  const textItem = (type: string, text: TextLink): Xml => {
    const { ark, arkUrl } = toTextAddresses(view.pid, text, site);
    return element(
      'relatedItem',
      { type },
      element(
        'titleInfo',
        { 'xml:lang': text.lang, supplied: text.titleSupplied && 'yes' },
        element('title', {}, formatTitle(text)),
      ),
      element('language', {}, element('languageTerm', { type: 'code', authority: 'rfc5646' }, text.lang)),
      element('identifier', { type: 'ark' }, ark),
      element('identifier', { type: 'uri' }, arkUrl),
    );
  };
  const original = originalOf(view);
  return [
    sourceItem(view, site),
    view.series && seriesItem(view.series, view, site),
    original && textItem('original', original),
    otherTextsOf(view).map((text) => textItem('otherVersion', text)),
  ];
}
