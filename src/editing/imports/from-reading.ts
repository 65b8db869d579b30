import { isLocale, LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { ImportedArticle } from '@/importing/reading';
import type { ImportedText } from './imported-text';

export type ImportOptions = {
  /** Goes before the language that was found in the file. */
  lang?: string;
  /** Goes before the outlet that was found in the file. */
  outlet?: string;
  series?: string;
  publish?: boolean;
};

/** What was read out of a file, as it is stored when nobody corrects it. */
export function fromReading(article: ImportedArticle, file: string, options: ImportOptions): ImportedText {
  const lang = toLocale(options.lang ?? article.lang);
  const title = article.title ?? article.titleProposed ?? '';
  const translated = isTranslated(article.credits);
  const series = options.series ?? null;
  return {
    title,
    titleSupplied: article.title === null,
    lede: article.lede,
    lang,
    date: article.date,
    outlet: options.outlet ?? article.outlet,
    url: toWebAddress(article.url),
    credits: article.credits,
    blocks: article.blocks,
    kind: translated ? 'translation' : 'original',
    translatedFrom: null,
    work: {
      workingTitle: title || file,
      // A translation without its source says nothing of the language it was written in.
      originalLang: translated ? null : lang,
      series,
      part: series ? (article.series?.part ?? null) : null,
      notes: notesOf(article, file),
    },
    publish: options.publish ?? false,
  };
}

/** Whether the credits say that a text is a translation. */
export function isTranslated(credits: readonly { role: string }[]): boolean {
  return credits.some(({ role }) => role === 'translator');
}

/** What the reader of the file was not sure of stays with the article until an editor has looked at it. */
export function notesOf({ series, warnings }: ImportedArticle, file: string): string {
  const lines = [`Imported from ${file}.`];
  if (series) lines.push(`Part of a series: “${series.marker}”.`);
  for (const { line, message } of warnings) lines.push(line === null ? message : `Line ${line}: ${message}`);
  return lines.join('\n');
}

function toWebAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

function toLocale(lang: string): Locale {
  if (isLocale(lang)) return lang;
  throw new Error(
    `The archive has no language “${lang}”: say one of ${LOCALE_CODES.join(', ')} with --lang.`,
  );
}
