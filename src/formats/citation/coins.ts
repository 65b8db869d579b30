import type { CreditRole } from '@/domain/credits';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

import { arkOfCited, makersOfCited, publicationOf } from './csl-item';
import { oneLine } from './one-line';

type Pair = readonly [key: string, value: string | null | undefined];

/**
 * A ContextObject as key/encoded-value pairs (ANSI/NISO Z39.88-2004, part 2) in the Dublin Core matrix: the value of
 * the `title` of a `span` of class `Z3988` (COinS 1.0), not yet escaped for HTML. No matrix knows translators: they are
 * contributors here.
 */
export function toCoins(cited: Cited, site: Site): string {
  const { outlet, date } = publicationOf(cited);
  const { url } = arkOfCited(cited, site);
  const pairs: Pair[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['ctx_enc', 'info:ofi/enc:UTF-8'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft_id', url],
    ['rft.type', toZoteroType(outlet)],
    ['rft.title', formatTitle(cited)],
    ...namesOf(cited, 'author', 'rft.creator'),
    ...namesOf(cited, 'translator', 'rft.contributor'),
    ...namesOf(cited, 'editor', 'rft.contributor'),
    ['rft.source', outlet ?? site.name],
    ['rft.publisher', site.name],
    ['rft.date', date?.slice(0, 'YYYY-MM-DD'.length)],
    ['rft.language', cited.lang],
    ['rft.identifier', url],
  ];
  return pairs
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(oneLine(value))}`] : []))
    .join('&');
}

/** What Zotero calls the kind of thing; any other program ignores it. */
export function toZoteroType(outlet: string | null): 'newspaperArticle' | 'webpage' {
  return outlet === null ? 'webpage' : 'newspaperArticle';
}

function namesOf(cited: Cited, role: CreditRole, key: string): Pair[] {
  return makersOfCited(cited, role).map(({ name }) => [key, toWholeName(name)]);
}

/**
 * Zotero takes the last word of a name for the family name, which Vietnamese and Khmer put first. A comma at the end
 * makes it keep the name whole, and the comma goes.
 */
export function toWholeName(name: string): string {
  const line = oneLine(name);
  return /[\s,،]/.test(line) && !/[,،]/.test(line) ? `${line},` : line;
}
