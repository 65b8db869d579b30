import type { ArticleView, Cited } from './reading';

/** What is cited of the edition that a view shows. */
export function toCited({ pid, edition, date, originalLang, languages }: ArticleView): Cited {
  const { content, lang, number, publishedAt } = edition;
  const { kind, title, titleSupplied, slug, credits, abstractBy, source } = content;
  const original = languages.find((text) => text.lang === originalLang && text.lang !== lang);
  return {
    article: pid,
    lang,
    number,
    publishedAt,
    kind,
    title,
    titleSupplied,
    slug,
    credits,
    abstractBy,
    source,
    date,
    original: original
      ? { lang: original.lang, title: original.title, titleSupplied: original.titleSupplied }
      : null,
  };
}
