import { formatDate } from '@/domain/dates';
import type { CitationStyle } from '@/domain/exports';
import { ark } from '@/domain/paths';
import type { Cited } from '@/domain/reading';
import { formatTitle } from '@/domain/title';

import { publicationOf, toCslDate, toCslItem } from './csl-item';
import { formatDescribed } from './export-note';
import type { CitationContext } from './format-citations';
import type { Guard } from './guarded-text';
import { oneLine } from './one-line';
import { EXTRA } from './patch-style';
import { fill, wordsLang, wordsOf } from './words';

type Context = CitationContext & Pick<Guard, 'guard'> & { style: CitationStyle };
type FormattedItem = Record<string, unknown>;
type FormattedDate = { literal: string } | { 'date-parts': [number[]] };

/**
 * The item as a style is given it: what styles print each in its way, and ready phrases in the reader's language for
 * what they do not (`EXTRA`). All of it on one line and guarded.
 */
export function toFormattedItem(cited: Cited, context: Context): FormattedItem {
  const { site, locale, paragraph, guard } = context;
  const item = toCslItem(cited, { site });
  const clean = (text: string) => guard(oneLine(text));
  const names = (list: { literal: string }[] | undefined) =>
    list?.map(({ literal }) => ({ literal: clean(literal) }));
  const { date } = publicationOf(cited);
  const note = listNotes(cited, locale);
  return {
    type: item.type,
    // English styles write titles with capitals; of markup in a title they would change every other word.
    language: /[<>]/.test(item.title) ? 'und' : item.language,
    title: clean(item.title),
    ...(item.author && { author: names(item.author) }),
    ...(item.translator && { translator: names(item.translator) }),
    ...(item.editor && { editor: names(item.editor) }),
    'container-title': clean(item['container-title']),
    ...(date !== null && { issued: toFormattedDate(date, context) }),
    ...(note !== '' && { [EXTRA.note]: clean(note) }),
    [EXTRA.edition]: clean(toEdition(cited, context)),
    [EXTRA.accessed]: clean(toAccessed(context)),
    URL: clean(paragraph?.url ?? item.URL),
  };
}

/** Citeproc writes English dates; in other languages the words are those of the pages. */
function toFormattedDate(date: string, { locale, style }: Context): FormattedDate {
  const day = date.slice(0, 'YYYY-MM-DD'.length);
  const lang = wordsLang(locale);
  if (lang === 'en') return toCslDate(day);
  const year = day.slice(0, 'YYYY'.length);
  if (style !== 'apa' || day === year) return { literal: formatDate(day, lang) };
  return { literal: `${year}, ${withoutYear(day, lang)}` };
}

const MONTH = { month: 'long', calendar: 'gregory', timeZone: 'UTC' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;

/** Making one costs twice what the rest of an item does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** ‘26 août’ or ‘août’ */
function withoutYear(day: string, lang: string): string {
  const hasDay = day.length > 'YYYY-MM'.length;
  const key = `${lang} ${hasDay}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(lang, hasDay ? DAY : MONTH);
  formatters.set(key, formatter);
  // Vietnamese has a capital where the month stands alone.
  return formatter.format(new Date(day)).toLowerCase();
}

const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A day in the reader's language; in English MLA as it writes all its dates, ‘21 Nov. 2026’. */
function formatDay(date: string, { locale, style }: Pick<Context, 'locale' | 'style'>): string {
  const lang = wordsLang(locale);
  if (style !== 'mla' || lang !== 'en') return formatDate(date, lang);
  const [year, month, day] = date.split('-');
  return `${Number(day)} ${MLA_MONTHS[Number(month) - 1]} ${year}`;
}

/** A phrase that begins a sentence. */
function capitalized(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function listNotes(cited: Cited, locale: string): string {
  const words = wordsOf(locale);
  const original = cited.original && fill(words.originalTitle, { title: formatTitle(cited.original) });
  return [formatDescribed(cited, locale), original].filter(Boolean).join(`${words.stop} `);
}

/**
 * ‘Archive, edition 2, April 14, 2026, para. 7’; the archive where the style has not named it as what the text is on,
 * and the `ark:` where the address is not made of it.
 */
function toEdition(cited: Cited, context: Context): string {
  const { site, locale, paragraph, style } = context;
  const words = wordsOf(locale);
  const number = paragraph?.number ?? null;
  const { article: pid, lang, number: edition } = cited;
  const { outlet } = publicationOf(cited);
  const date = formatDay(cited.publishedAt.slice(0, 'YYYY-MM-DD'.length), context);
  const editionPhrase = fill(words.edition, { number: edition, date });
  return [
    outlet === null ? capitalized(editionPhrase) : `${site.name}, ${editionPhrase}`,
    number !== null && fill(style === 'apa' ? words.paragraphInApa : words.paragraph, { number }),
    paragraph && ark({ naan: site.naan, pid, lang, edition }),
  ]
    .filter(Boolean)
    .join(', ');
}

function toAccessed({ accessed, locale, style }: Context): string {
  const words = wordsOf(locale);
  const date = formatDay(accessed, { locale, style });
  return fill(style === 'apa' ? words.retrieved : words.accessed, { date });
}
