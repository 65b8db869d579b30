import type { CreditRole } from '@/domain/credits';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

import { arkOfCited, makersOfCited, publicationOf } from './csl-item';
import { formatDescribed, formatEdition, listCreditPhrases } from './export-note';
import { oneLine } from './one-line';
import { fill, wordsOf } from './words';

type Line = readonly [tag: string, value: string | null | undefined];

/**
 * RIS (the format of Reference Manager, tags as Zotero and EndNote read them): `NEWS` where an outlet printed the text,
 * otherwise `ELEC`. Translators are `A4`. Every value is one line: RIS has no way to go on in the next. Lines end
 * in CR LF. A name with a comma is read as family name, given name, which is how RIS writes names.
 */
export function toRis(cited: Cited, site: Site): string {
  const { lang, number } = cited;
  const { outlet, date } = publicationOf(cited);
  const id = arkOfCited(cited, site);
  const lines: Line[] = [
    ['TY', outlet === null ? 'ELEC' : 'NEWS'],
    ...namesOf(cited, 'author', 'AU'),
    ...namesOf(cited, 'translator', 'A4'),
    ...namesOf(cited, 'editor', 'ED'),
    ['TI', formatTitle(cited)],
    ['T2', outlet ?? site.name],
    ['PY', date?.slice(0, 'YYYY'.length)],
    ['DA', date && toRisDate(date)],
    ['ET', String(number)],
    ['LA', lang],
    ['UR', id.url],
    ['AN', id.ark],
    ['DB', site.name],
    ...listNotes(cited).map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return lines
    .filter(([tag, value]) => tag === 'ER' || value)
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');
}

/** `YYYY/MM/DD/` with what is not known left empty between the slashes. */
function toRisDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 'YYYY-MM-DD'.length).split('-');
  return `${year}/${month}/${day}/`;
}

function namesOf(cited: Cited, role: CreditRole, tag: string): Line[] {
  return makersOfCited(cited, role).map(({ name }) => [tag, name]);
}

/** What has no tag of its own, a note each. */
function listNotes(cited: Cited): string[] {
  const words = wordsOf(cited.lang);
  return [
    formatEdition(cited, cited.lang),
    cited.original && fill(words.originalTitle, { title: formatTitle(cited.original) }),
    formatDescribed(cited, cited.lang),
    ...listCreditPhrases(cited, cited.lang),
  ].filter((note) => note !== null);
}
