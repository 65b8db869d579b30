import { type Credit, type CreditRole, creditsOf } from '@/domain/credits';
import { absoluteUrl, ark, arkPath } from '@/domain/paths';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

import { makersOf } from '../text-facts';
import { toNote } from './export-note';

/** The roles that CSL has a variable for. */
const NAMED = ['author', 'translator', 'editor', 'illustrator'] as const satisfies CreditRole[];

/** A date as CSL-JSON writes it: year, month and day as far as they are known. */
export type CslDate = { 'date-parts': [number[]] };
/** A name that no style turns round, cuts or abbreviates. */
export type CslName = { literal: string };

/** An item as the JSON schema of CSL 1.0.2 (csl-data.json) has it, as far as a text of the archive needs it. */
export type CslItem = {
  id: string;
  /** `article-newspaper` where an outlet printed the words; `webpage` for what the archive alone publishes. */
  type: 'article-newspaper' | 'webpage';
  title: string;
  'original-title'?: string;
  author?: CslName[];
  translator?: CslName[];
  editor?: CslName[];
  illustrator?: CslName[];
  /** The outlet; for a webpage, the archive. */
  'container-title': string;
  issued?: CslDate;
  genre?: 'abstract';
  /** Of an abstract: where and when the text that it describes was printed. Who wrote that is told in the note. */
  'original-publisher'?: string;
  'original-date'?: CslDate;
  publisher: string;
  archive: string;
  archive_location: string;
  version: string;
  number: string;
  URL: string;
  language: string;
  accessed?: CslDate;
  note: string;
};

/** The year, month and day of a date of the domain; the time of day has no place in CSL. */
export function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number)] };
}

/** What names the edition cited: its `ark:`, and the URL at which that is answered. */
export function arkOfCited(
  { article, lang, number }: Cited,
  { naan, url }: Site,
): { ark: string; url: string } {
  const id = { naan, pid: article, lang, edition: number };
  return { ark: ark(id), url: absoluteUrl(url, arkPath(id)) };
}

/**
 * Who is credited with the words cited: of an abstract who made it, as its author. Those who made the text that it
 * describes are never among them.
 */
export function makersOfCited(cited: Cited, role: CreditRole): Credit[] {
  return creditsOf(makersOf(cited).makers, role);
}

/**
 * When and where the words cited came out: as the source of the text dates it, otherwise the article's date. No outlet
 * printed an abstract: it came out here, and what is cited is one edition of it, so that one's date counts and not that
 * of the first (`dateOf`), which may have had other words.
 */
export function publicationOf({ kind, source, date, publishedAt }: Cited): {
  outlet: string | null;
  date: string | null;
} {
  if (kind === 'abstract') return { outlet: null, date: publishedAt.slice(0, 'YYYY-MM-DD'.length) };
  return { outlet: source?.outlet ?? null, date: source?.date ?? date };
}

/** The item of an edition. `accessed`: the day on which it was read, `YYYY-MM-DD`. */
export function toCslItem(cited: Cited, { site, accessed }: { site: Site; accessed?: string }): CslItem {
  const id = arkOfCited(cited, site);
  const { outlet, date } = publicationOf(cited);
  return {
    id: id.ark,
    type: outlet === null ? 'webpage' : 'article-newspaper',
    title: formatTitle(cited),
    ...(cited.original && { 'original-title': formatTitle(cited.original) }),
    ...toNames(cited),
    'container-title': outlet ?? site.name,
    ...(date !== null && { issued: toCslDate(date) }),
    ...toDescribed(cited),
    publisher: site.name,
    archive: site.name,
    archive_location: id.ark,
    version: String(cited.number),
    number: String(cited.number),
    URL: id.url,
    language: cited.lang,
    ...(accessed !== undefined && { accessed: toCslDate(accessed) }),
    note: toNote(cited, site),
  };
}

function toNames(cited: Cited): Pick<CslItem, (typeof NAMED)[number]> {
  const named = NAMED.map((role) => [role, listLiterals(makersOfCited(cited, role))] as const);
  return Object.fromEntries(named.filter(([, names]) => names.length > 0));
}

function listLiterals(credits: readonly Credit[]): CslName[] {
  return credits.map(({ name }) => ({ literal: name }));
}

/** No `original-author`: reference managers take it for an author, and nobody is credited with words not theirs. */
function toDescribed({ kind, source }: Cited): Partial<CslItem> {
  if (kind !== 'abstract') return {};
  return {
    genre: 'abstract',
    ...(source?.outlet && { 'original-publisher': source.outlet }),
    ...(source?.date && { 'original-date': toCslDate(source.date) }),
  };
}
