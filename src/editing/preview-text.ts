import { KINDS } from '@/domain/edition';
import { freezeEdition } from '@/domain/freeze';
import type { ArticleView } from '@/domain/reading';
import { ark } from '@/domain/paths';
import { behindParagraphs } from '@/domain/staleness';
import { env } from '@/env';
import type { Article, Publication, Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { buildEditionContent } from './edition-content';
import { forOneCall } from './for-one-call';
import { getNewestEdition, toParagraphs } from './get-edition';
import { listArticleLinks } from './list-article-links';
import { relationId } from './relation-id';

/**
 * The newest draft of a text as readers would see it if it were published now; null when there is no such text that
 * the one who asks may read, or it has no article and language yet.
 */
export async function previewText({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<ArticleView | null> {
  const text = await payload.findByID({
    collection: 'texts',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  const articleId = text && relationId(text.article);
  if (!text?.lang || !articleId) return null;
  const article = await payload.findByID({
    collection: 'articles',
    id: articleId,
    depth: 0,
    locale: text.lang,
    fallbackLocale: false,
    joins: false,
    disableErrors: true,
    req: forOneCall(req),
  });
  return article && toView({ payload, req, text, article });
}

async function toView({
  payload,
  req,
  text,
  article,
}: EditingContext & { text: Text; article: Article }): Promise<ArticleView> {
  const { lang } = text;
  const pid = article.pid ?? '';
  const { docs: publications } = await payload.find({
    collection: 'publications',
    where: { article: { equals: article.id } },
    depth: 0,
    pagination: false,
    req,
  });
  const own = publications.find((publication) => relationId(publication.text) === text.id);
  const newest = await getNewestEdition({ payload, req, text: text.id });
  const content = await buildEditionContent({ payload, req, text, article });
  const publishedAt = new Date().toISOString();
  const previous = newest?.edition ?? null;
  const edition = freezeEdition({
    article: pid,
    lang,
    content,
    note: text.changeNote,
    previous,
    publishedAt,
  });
  const shown = edition ?? previous;
  if (!shown) throw new Error('A text without an edition has a next one.');
  return {
    pid,
    ark: ark({ naan: env.NAAN, pid }),
    originalLang: article.originalLang ?? null,
    date: article.date ?? own?.date ?? null,
    edition: shown,
    firstPublishedAt: own?.firstPublishedAt ?? publishedAt,
    removed: [],
    languages: publications.map(toTextLink),
    previous: null,
    next: null,
    ...(await listArticleLinks({ payload, req, article, lang })),
    staleness: toStaleness(shown.content.translatedFrom, publications),
  };
}

function toTextLink(publication: Publication): ArticleView['languages'][number] {
  const { lang, title, slug, kind, number, publishedAt } = publication;
  return {
    lang,
    title,
    titleSupplied: publication.titleSupplied ?? false,
    slug,
    kind: KINDS.find((known) => known === kind) ?? 'original',
    machineDraft: publication.machineDraft ?? false,
    edition: number,
    publishedAt,
  };
}

function toStaleness(
  from: ArticleView['edition']['content']['translatedFrom'],
  publications: readonly Publication[],
): ArticleView['staleness'] {
  if (!from) return null;
  const source = publications.find(({ lang }) => lang === from.lang);
  return {
    sourceLang: from.lang,
    fromEdition: from.edition,
    nowEdition: source?.number ?? null,
    behind: behindParagraphs(from.paragraphs, toParagraphs(source?.paragraphs)),
  };
}
