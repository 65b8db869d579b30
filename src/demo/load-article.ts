import { publishText } from '@/editing/publish-text';
import { LOCALE_CODES } from '@/i18n/locales';
import type { Article } from '@/payload-types';
import type { DemoArticle } from './content/demo-article';
import { loadDraft, loadRevision } from './load-drafts';
import { saveWords } from './load-text';
import type { LoadingContext } from './loading-context';
import { startSource, startTranslated } from './start-text';
import { readContent } from './read-content';
import { replaceBlocks } from './replace-blocks';

/** An article with its texts, published in the order in which editors would have done it. */
export async function loadArticle(context: LoadingContext & { demo: DemoArticle }): Promise<Article> {
  const { demo } = context;
  const [sourceLang, ...langs] = demo.langs;
  const source = await readContent(`articles/${demo.folder}/${sourceLang}.md`);
  const article = await createArticle({ ...context, title: source.title });
  const id = await startSource({ ...context, article: article.id });

  const publish = async (words: typeof source, text: string) => {
    await saveWords({ ...context, id: text, words });
    await publishText({ ...context, id: text });
  };
  const translate = async (lang: (typeof langs)[number]) => {
    const words = await readContent(`articles/${demo.folder}/${lang}.md`);
    await publish(words, await startTranslated({ ...context, article: article.id, lang }));
  };

  if (demo.behind.length > 0) {
    const { blocks } = await readContent(`articles/${demo.folder}/edition-1.${sourceLang}.md`);
    await publish({ ...source, blocks: replaceBlocks(source.blocks, blocks) }, id);
    for (const lang of demo.behind) await translate(lang);
  }
  await publish(source, id);
  for (const lang of langs.filter((code) => !demo.behind.includes(code))) await translate(lang);
  for (const lang of demo.drafts) await loadDraft({ ...context, article: article.id, lang, source });
  if (demo.revised) await loadRevision({ ...context, id, lang: sourceLang, source });
  return article;
}

async function createArticle({
  payload,
  req,
  vocabulary,
  photos,
  demo,
  title,
}: LoadingContext & { demo: DemoArticle; title: string }): Promise<Article> {
  const { originalLang, series, leadPicture, rights, notes } = demo;
  const article = await payload.create({
    collection: 'articles',
    data: {
      workingTitle: title,
      originalLang,
      date: demo.date,
      series: series && vocabulary.series[series.key],
      part: series?.part,
      subjects: demo.subjects.map((key) => vocabulary.subjects[key]),
      about: demo.about.map((key) => vocabulary.people[key]),
      leadPhoto: leadPicture && photos[leadPicture],
      notes,
    },
    depth: 0,
    req,
  });
  for (const locale of LOCALE_CODES) {
    const data = { rights: rights[locale] };
    await payload.update({ collection: 'articles', id: article.id, locale, data, depth: 0, req });
  }
  return article;
}
