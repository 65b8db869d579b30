/** Reads the exports of a citation back with an independent parser (citation-js), for the tests of whatever makes one. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

import { isRecord, toRecord, toRecords, toText } from '@/domain/json-reading';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';

import { toBibtex } from './bibtex';
import { toCslItem } from './csl-item';
import { toCslJson } from './csl-json';
import { oneLine } from './one-line';
import { toRis } from './ris';

/** What a reader of any of the three forms must find again. Lists of names are joined, absent values are ''. */
export type ReadBack = {
  type: string;
  title: string;
  author: string;
  translator: string;
  outlet: string;
  date: string;
  url: string;
  language: string;
  /** Where the form tells it: the note of BibTeX and CSL-JSON, `AN` of RIS. */
  ark: boolean;
};

type Fields = Record<string, unknown>;

/** On one line. Of spaces of other widths citation-js makes plain ones, and at the ends it takes all of them away. */
function folded(value: unknown): string {
  return oneLine(toText(value).replace(/[^\S\u00a0]+/g, ' ')).trim();
}

/** In names citation-js makes plain spaces of no-break ones too. */
function foldedName(value: unknown): string {
  return folded(value).replace(/\s+/g, ' ');
}

/** The three exports of a citation as citation-js reads them. */
export function readBack(cited: Cited, site: Site): Record<'bibtex' | 'ris' | 'cslJson', ReadBack> {
  const arkOf = toCslItem(cited, { site }).archive_location;
  return {
    bibtex: toReadBack(parseOne(toBibtex(cited, site)), (item) => toText(item.note).includes(arkOf)),
    ris: fromTags(toRecords(plugins.input.data(toRis(cited, site), '@ris/file'))[0] ?? {}, arkOf),
    cslJson: toReadBack(parseOne(toCslJson(cited, site)), (item) => toText(item.note).includes(arkOf)),
  };
}

/** What `readBack` must give for each of the three: the citation itself, its words on one line. */
export function expectedReadBack(cited: Cited, site: Site): ReadBack {
  return toReadBack(toRecord(JSON.parse(JSON.stringify(toCslItem(cited, { site })))), () => true);
}

/** The tags of RIS. What citation-js makes of them knows neither translators nor days of a newspaper's article. */
function fromTags(tags: Fields, arkOf: string): ReadBack {
  const isNewspaper = tags.TY === 'NEWS';
  return {
    type: isNewspaper ? 'article-newspaper' : tags.TY === 'ELEC' ? 'webpage' : toText(tags.TY),
    title: folded(tags.TI),
    author: [tags.AU ?? []].flat().map(foldedName).join(' | '),
    translator: [tags.A4 ?? []].flat().map(foldedName).join(' | '),
    outlet: isNewspaper ? folded(tags.T2) : '',
    date: toText(tags.DA).split('/').filter(Boolean).join('-'),
    url: toText(tags.UR),
    language: toText(tags.LA),
    ark: tags.AN === arkOf,
  };
}

function parseOne(text: string): Fields {
  const parsed: unknown = plugins.input.chain(text, { generateGraph: false });
  return toRecords(parsed)[0] ?? {};
}

function toReadBack(item: Fields, hasArk: (item: Fields) => boolean): ReadBack {
  // BibTeX's articles are told apart by their subtype, which is read as the genre.
  const isNewspaper = item.type === 'article-newspaper' || item.genre === 'newspaper';
  return {
    type: isNewspaper ? 'article-newspaper' : toText(item.type),
    title: folded(item.title),
    author: toNames(item.author),
    translator: toNames(item.translator),
    // A web page is on the archive, which each form tells in a field of its own.
    outlet: isNewspaper ? folded(item['container-title']) : '',
    date: toDate(item.issued),
    url: toText(item.URL),
    language: toText(item.language),
    ark: hasArk(item),
  };
}

/** A name that a form takes apart is put together as it prints it. */
function toNames(names: unknown): string {
  return toRecords(names)
    .map(({ literal, family, given, suffix }) =>
      foldedName(
        [literal, family, given, suffix]
          .filter((part) => part !== undefined)
          .map(toText)
          .join(', '),
      ),
    )
    .join(' | ');
}

function toDate(issued: unknown): string {
  const parts = isRecord(issued) ? issued['date-parts'] : undefined;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return Array.isArray(first) ? first.map((part) => String(part).padStart(2, '0')).join('-') : '';
}
