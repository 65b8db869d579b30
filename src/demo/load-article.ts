import { publishText } from '@/editing/publish-text';
import { LOCALE_CODES } from '@/i18n/locales';
import type { Article } from '@/payload-types';
import type { DemoArticle } from './content/demo-article';
import { loadDraft, loadRevision } from './load-drafts';
import { saveWords } from './load-text';
import type { LoadingContext } from './loading-context';
import { startSource, startTranslated } from './start-text';
import { readContent, type DemoText } from './read-content';
import { readEditions } from './read-editions';
import { withdrawText } from './withdraw-text';

/** An article with its texts, published in the order in which editors would have done it. */
export async function loadArticle(context: LoadingContext & { demo: DemoArticle }): Promise<Article> {
  const { demo } = context;
  const [sourceLang] = demo.langs;
  const editions = await readEditions(demo);
  const source = await readContent(`articles/${demo.folder}/${sourceLang}.md`);
  const article = await createArticle({ ...context, title: source.title });
  const id = await startSource({ ...context, article: article.id });
  const texts = new Map([[sourceLang, id]]);

  for (const { words, translated } of editions) {
    await publish({ ...context, id, words });
    for (const lang of translated) {
      const translation = await startTranslated({ ...context, article: article.id, lang });
      texts.set(lang, translation);
      await publish({
        ...context,
        id: translation,
        words: await readContent(`articles/${demo.folder}/${lang}.md`),
      });
    }
  }
  for (const lang of demo.drafts) await loadDraft({ ...context, article: article.id, lang, source });
  if (demo.revised) await loadRevision({ ...context, id, lang: sourceLang, source });
  await withdrawText({ ...context, texts });
  return article;
}

async function publish(context: LoadingContext & { id: string; words: DemoText }): Promise<void> {
  await saveWords(context);
  await publishText(context);
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
