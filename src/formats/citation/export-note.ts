import { type Credit, type CreditRole, creditsByRole } from '@/domain/credits';
import { formatDate, formatInstant } from '@/domain/dates';
import { ark } from '@/domain/paths';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';

import { fill, type Words, wordsLang, wordsOf } from './words';

/** Roles for which not every bibliographic format has a field of its own. */
const WITHOUT_FIELD: ReadonlySet<CreditRole> = new Set(['reviewer', 'photographer', 'illustrator']);

const lists = new Map<string, Intl.ListFormat>();

/** ‘A, B and C’, as a language joins them. */
export function joinNames(credits: readonly Credit[], lang: string): string {
  const locale = wordsLang(lang);
  const list = lists.get(locale) ?? new Intl.ListFormat(locale);
  lists.set(locale, list);
  // Khmer's pattern has a space of no width after ‘and’, for names in Khmer; ours are in any script.
  return list.format(credits.map(({ name }) => name)).replace(/និង\u200b/g, 'និង ');
}

/** The first letter small, as inside a sentence; scripts without case stay as they are. */
function lowered(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** ‘edition 2, April 14, 2026’ */
export function formatEdition({ number, publishedAt }: Cited, lang: string): string {
  return fill(wordsOf(lang).edition, { number, date: formatInstant(publishedAt, wordsLang(lang)) });
}

function namesPhrase(role: CreditRole, words: Words, names: string): string {
  return fill(role === 'author' ? words.textBy : words.by[role], { names });
}

/** What an abstract is of: ‘Abstract: text by A, translated by B, Outlet, August 26, 2019’; null for other texts. */
export function formatDescribed({ kind, credits, source }: Cited, lang: string): string | null {
  if (kind !== 'abstract') return null;
  const words = wordsOf(lang);
  const parts = [
    ...creditsByRole(credits).map((group) =>
      lowered(namesPhrase(group.role, words, joinNames(group.credits, lang))),
    ),
    source?.outlet,
    source?.date && formatDate(source.date.slice(0, 'YYYY-MM-DD'.length), wordsLang(lang)),
  ].filter(Boolean);
  return parts.length > 0 ? words.abstract + words.colon + parts.join(', ') : words.abstract;
}

/** Credits that the fields of an export cannot hold, a phrase a role: ‘Photographs by A and B’. */
export function listCreditPhrases({ kind, credits }: Cited, lang: string): string[] {
  if (kind === 'abstract') return [];
  return creditsByRole(credits)
    .filter(({ role }) => WITHOUT_FIELD.has(role))
    .map((group) => namesPhrase(group.role, wordsOf(lang), joinNames(group.credits, lang)));
}

/** The note of an export, in the language of the text: permanent id and edition, then what has no field. */
export function toNote(cited: Cited, { naan }: Site): string {
  const { article: pid, lang, number } = cited;
  return [
    ark({ naan, pid, lang, edition: number }),
    formatEdition(cited, lang),
    formatDescribed(cited, lang),
    ...listCreditPhrases(cited, lang),
  ]
    .filter(Boolean)
    .join('; ');
}
