import type { Lang } from '@/domain/body';
import { type Citation, type CitationStyle } from '@/domain/exports';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';

import { getFormatter } from './engines';
import { toFormattedItem } from './formatted-item';
import { createGuard, toWords } from './guarded-text';
import { wordsOf } from './words';

/** One paragraph: its number as displayed, null for what has none, and its own URL, absolute. */
export type CitedParagraph = { number: number | null; url: string };

export type CitationContext = {
  site: Site;
  /** The reader's language; English where there are no words for it. */
  locale: Lang;
  /** The day on which it is read, `YYYY-MM-DD`. */
  accessed: string;
  paragraph?: CitedParagraph;
};

const STYLES: CitationStyle[] = ['apa', 'chicago', 'mla'];

/**
 * The citations of an edition, or of a paragraph of it, in every style of `CITATION_STYLES`, as CSL 1.0.2 styles make
 * them in the reader's language. Each has, whatever the style prints by itself: makers, title, outlet, date, original
 * title, edition, permanent id, day of access and address. Words that come from data are escaped in `html`.
 */
export async function formatCitations(cited: Cited, context: CitationContext): Promise<Citation[]> {
  return Promise.all(STYLES.map((style) => formatCitation(style, cited, context)));
}

async function formatCitation(
  style: CitationStyle,
  cited: Cited,
  context: CitationContext,
): Promise<Citation> {
  const format = await getFormatter(style, context.locale);
  const { guard, toHtml } = createGuard();
  const html = toHtml(tidy(format(toFormattedItem(cited, { ...context, style, guard })), context.locale));
  return { style, html, text: toWords(html) };
}

const STOPPED_TWICE = /([។?!…])((?:<\/i>|[»”’])*)។/g;
const STOPPED_URL = /(https?:\/\/[^\s<។]+)។/g;

/** Without citeproc's box around an entry; a Khmer sentence ends once, and not with a sign that an address takes in. */
function tidy(entry: string, lang: Lang): string {
  const words = entry.replace(/<\/?div[^>]*>/g, '').trim();
  return wordsOf(lang).stop === '.'
    ? words
    : words.replace(STOPPED_TWICE, '$1$2').replace(STOPPED_URL, '$1 ។');
}
