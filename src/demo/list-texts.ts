import type { Locale } from '@/i18n/locales';
import type { DemoArticle } from './content/demo-article';
import { OWN_ARTICLES } from './content/own-articles';
import { RECORDED_ARTICLES } from './content/recorded-articles';
import { readContent, type DemoText } from './read-content';

/** Every article, in the order in which it is published. */
export const DEMO_ARTICLES: readonly DemoArticle[] = [...RECORDED_ARTICLES, ...OWN_ARTICLES];

/** Every text that is published, with its words. */
export async function listTexts(): Promise<{ article: DemoArticle; lang: Locale; text: DemoText }[]> {
  const texts = DEMO_ARTICLES.flatMap((article) => article.langs.map((lang) => ({ article, lang })));
  return Promise.all(
    texts.map(async ({ article, lang }) => ({
      article,
      lang,
      text: await readContent(`articles/${article.folder}/${lang}.md`),
    })),
  );
}
