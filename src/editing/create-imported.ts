import { toLexical } from '@/domain/to-lexical';
import { isLocale, LOCALE_CODES, type Locale } from '@/i18n/locales';
import type { ImportedArticle } from '@/importing/reading';
import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { storeBlocks } from './store-blocks';
import { storeLabel } from './store-label';
import { storePerson } from './store-person';
import { toStoredBody } from './text-body';

export type ImportOptions = {
  /** Goes before the language that was found in the file. */
  lang?: string;
  /** Goes before the outlet that was found in the file. */
  outlet?: string;
  series?: string;
  publish?: boolean;
};

type Creation = EditingContext & {
  article: ImportedArticle;
  file: string;
  options: ImportOptions;
  key: string;
};

/** A new article with one text, out of what was read, in the transaction of the request. */
export async function createImported({ payload, req, article, file, options, key }: Creation): Promise<Text> {
  const lang = toLocale(options.lang ?? article.lang);
  const outlet = options.outlet ?? article.outlet;
  const title = article.title ?? article.titleProposed ?? '';
  const translated = article.credits.some(({ role }) => role === 'translator');
  const series = options.series
    ? await storeLabel({ payload, req, collection: 'series', label: options.series, lang })
    : null;
  const work = await payload.create({
    collection: 'articles',
    data: {
      workingTitle: title || file,
      // A translation without its source says nothing of the language it was written in.
      originalLang: translated ? null : lang,
      series,
      part: series ? (article.series?.part ?? null) : null,
      notes: notesOf(article, file),
    },
    depth: 0,
    req,
  });
  const credits = [];
  for (const { role, name, asPrinted } of article.credits) {
    credits.push({ role, person: await storePerson({ payload, req, name }), asPrinted });
  }
  return payload.create({
    collection: 'texts',
    draft: !options.publish,
    data: {
      article: work.id,
      lang,
      kind: translated ? 'translation' : 'original',
      title,
      titleSupplied: article.title === null,
      summary: article.lede,
      body: toStoredBody(toLexical(await storeBlocks({ payload, req, blocks: article.blocks, lang }))),
      credits,
      source: {
        outlet: outlet
          ? await storeLabel({ payload, req, collection: 'outlets', label: outlet, lang })
          : null,
        date: article.date,
      },
      importKey: key,
      _status: options.publish ? 'published' : 'draft',
    },
    depth: 0,
    req,
  });
}

function toLocale(lang: string): Locale {
  if (isLocale(lang)) return lang;
  throw new Error(
    `The archive has no language “${lang}”: say one of ${LOCALE_CODES.join(', ')} with --lang.`,
  );
}

/** What the reader of the file was not sure of stays with the article until an editor has looked at it. */
function notesOf({ series, warnings }: ImportedArticle, file: string): string {
  const lines = [`Imported from ${file}.`];
  if (series) lines.push(`Part of a series: “${series.marker}”.`);
  for (const { line, message } of warnings) lines.push(line === null ? message : `Line ${line}: ${message}`);
  return lines.join('\n');
}
