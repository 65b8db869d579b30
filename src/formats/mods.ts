import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { modsNames } from './mods-names';
import { modsRelatedItems } from './mods-related';
import { addressesOf, createdOf, makersOf } from './text-facts';
import { element, type Xml, type XmlChild } from './xml';

const W3CDTF = { encoding: 'w3cdtf' };

function subjects({ subjects, about }: ArticleView): Xml[] {
  return [
    ...subjects.map(({ label }) =>
      element('subject', { 'xml:lang': label.lang }, element('topic', {}, label.text)),
    ),
    ...about.map(({ name }) =>
      element(
        'subject',
        {},
        element('name', { type: 'personal' }, element('namePart', { 'xml:lang': name.lang }, name.text)),
      ),
    ),
  ];
}

/** The archive published this edition; the date of the newspaper stands with the newspaper. */
function origin(view: ArticleView, site: Site): XmlChild {
  const { edition, firstPublishedAt } = view;
  const created = createdOf(view);
  return element(
    'originInfo',
    { eventType: 'publication' },
    element('publisher', {}, site.name),
    created && element('dateCreated', W3CDTF, created),
    element('dateIssued', { ...W3CDTF, keyDate: 'yes' }, firstPublishedAt),
    element('dateModified', W3CDTF, edition.publishedAt),
    element('edition', {}, String(edition.number)),
  );
}

function record({ edition, firstPublishedAt }: ArticleView, ark: string, site: Site): Xml {
  return element(
    'recordInfo',
    {},
    element('recordContentSource', {}, site.name),
    element('recordCreationDate', W3CDTF, firstPublishedAt),
    element('recordChangeDate', W3CDTF, edition.publishedAt),
    element('recordIdentifier', { source: 'ark' }, ark),
  );
}

/**
 * The text of a view as one `mods` element of MODS 3.8 (loc.gov/standards/mods) with its own namespace and
 * schemaLocation. A title that the source lacks is marked `supplied` and keeps its square brackets.
 */
export function toMods(view: ArticleView, site: Site): Xml {
  const { lang, content, note } = view.edition;
  const { ark, arkUrl, url } = addressesOf(view, site);
  return element(
    'mods',
    {
      xmlns: 'http://www.loc.gov/mods/v3',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': 'http://www.loc.gov/mods/v3 http://www.loc.gov/standards/mods/v3/mods-3-8.xsd',
      version: '3.8',
    },
    element(
      'titleInfo',
      { 'xml:lang': lang, usage: 'primary', supplied: content.titleSupplied && 'yes' },
      element('title', {}, formatTitle(content)),
    ),
    modsNames(makersOf(content).makers, lang, site),
    element('typeOfResource', {}, 'text'),
    element(
      'genre',
      { authority: 'marcgt' },
      content.kind === 'abstract' ? 'abstract or summary' : 'article',
    ),
    origin(view, site),
    element('language', {}, element('languageTerm', { type: 'code', authority: 'rfc5646' }, lang)),
    element('physicalDescription', {}, element('internetMediaType', {}, 'text/html')),
    content.lede && element('abstract', { 'xml:lang': lang }, content.lede),
    note && element('note', { type: 'version identification' }, note),
    subjects(view),
    modsRelatedItems(view, site),
    element('identifier', { type: 'ark' }, ark),
    element('identifier', { type: 'uri' }, arkUrl),
    element('location', {}, element('url', { usage: 'primary', access: 'object in context' }, url)),
    content.rights && element('accessCondition', { type: 'use and reproduction' }, content.rights),
    record(view, ark, site),
  );
}
