import { rm } from 'node:fs/promises';
import path from 'node:path';
import { listIndexable } from '@/archive/list-indexable';
import { listRows } from '@/archive/rows';
import type { Lang } from '@/domain/body';
import type { IndexedText } from '@/domain/search';
import {
  articleFile,
  type ArticlePart,
  CONTENTS_FILE,
  type SearchContents,
  textFile,
  type TextPart,
} from '@/export-search/search-files';
import { LOCALE_CODES } from '@/i18n/locales';
import { listPlaces, toStoredPlaces } from '@/search/index/text-places';
import { writeContent } from './write-content';
import { writeWords } from './write-words';
import { gatherPostings, type Gathered } from './gather-postings';

/** Articles that are read at once. */
const BATCH = 100;

/** Writes the index of everything published into the folder `search`; gives how many texts it has. */
export async function writeSearch(folder: string): Promise<number> {
  for (const part of ['words', 'articles', 'texts'])
    await rm(path.join(folder, part), { recursive: true, force: true });
  const languages = await listLanguages();
  const articles = new Map<string, number>();
  const gathered: Gathered = new Map();
  let texts = 0;
  for await (const batch of listIndexable()) {
    for (const text of batch) {
      // Published while this runs, in a language that no text had: the next look at what changed has it.
      if (!languages.includes(text.lang)) continue;
      const article = articles.get(text.pid) ?? articles.size;
      articles.set(text.pid, article);
      const no = article * languages.length + languages.indexOf(text.lang);
      gatherPostings(gathered, no, text);
      await writeContent(folder, textFile(no), toTextPart(text));
      texts += 1;
    }
  }
  await writeArticles(folder, [...articles.keys()]);
  const parts = await writeWords((name, content) => writeContent(folder, name, content), gathered);
  const contents: SearchContents = { languages, articles: articles.size, parts };
  await writeContent(folder, CONTENTS_FILE, contents);
  return texts;
}

async function listLanguages(): Promise<Lang[]> {
  const languages = new Set<Lang>(LOCALE_CODES);
  for await (const batch of listIndexable()) for (const { lang } of batch) languages.add(lang);
  return [...languages];
}

function toTextPart(text: IndexedText): TextPart {
  return { lang: text.lang, edition: text.edition, places: toStoredPlaces(listPlaces(text)) };
}

async function writeArticles(folder: string, pids: readonly string[]): Promise<void> {
  for (let from = 0; from < pids.length; from += BATCH) {
    const batch = pids.slice(from, from + BATCH);
    const parts = new Map<string, ArticlePart>(batch.map((pid) => [pid, {}]));
    for (const locale of LOCALE_CODES) {
      for (const row of await listRows(batch, locale))
        Object.assign(parts.get(row.pid) ?? {}, { [locale]: row });
    }
    for (const [at, pid] of batch.entries())
      await writeContent(folder, articleFile(from + at), parts.get(pid));
  }
}
