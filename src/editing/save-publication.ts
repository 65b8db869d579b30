import type { Withheld } from '@/domain/current-edition';
import { listPictureHashes } from '@/domain/picture-hashes';
import type { Text } from '@/payload-types';
import type { ArticleFacts } from './article-facts';
import type { EditingContext } from './editing-context';
import type { StoredEdition } from './get-edition';
import { listRemoved } from './list-removed';
import { rememberText, rememberTranslations } from './memory/remember-text';
import { saveRecord } from './save-record';

type Publishing = EditingContext & {
  text: Text;
  articleId: string;
  current: StoredEdition;
  facts: ArticleFacts;
  /** In force, of the article. */
  withdrawals: readonly Withheld[];
};

/** Says which edition of a text is published now, with what lists need of it, tells harvesters, and remembers it. */
export async function savePublication({
  payload,
  req,
  text,
  articleId,
  current,
  facts,
  withdrawals,
}: Publishing): Promise<void> {
  const { edition } = current;
  const { content } = edition;
  const data = {
    text: text.id,
    article: articleId,
    articlePid: edition.article,
    lang: edition.lang,
    edition: current.id,
    number: edition.number,
    publishedAt: edition.publishedAt,
    title: content.title,
    titleSupplied: content.titleSupplied,
    slug: content.slug,
    kind: content.kind,
    lede: content.lede,
    credits: content.credits,
    people: [
      ...new Set([...content.credits, ...content.abstractBy].flatMap(({ person }) => person?.pid ?? [])),
    ],
    machineDraft: content.machineDraft.length > 0,
    outlet: content.source?.outlet ?? null,
    translatedFrom: content.translatedFrom,
    paragraphs: edition.paragraphs,
    removed: await listRemoved({
      payload,
      req,
      text: text.id,
      lang: edition.lang,
      withdrawals,
      current: edition.number,
    }),
    photos: listPictureHashes(content),
    ...facts,
  };
  const { docs } = await payload.find({
    collection: 'publications',
    where: { text: { equals: text.id } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  });
  const published = docs[0];
  if (published) {
    await payload.update({ collection: 'publications', id: published.id, data, depth: 0, req });
  } else {
    const firstPublishedAt = await getFirstPublication({ payload, req, text: text.id });
    await payload.create({
      collection: 'publications',
      data: { ...data, firstPublishedAt: firstPublishedAt ?? edition.publishedAt },
      depth: 0,
      req,
    });
  }
  await saveRecord({
    payload,
    req,
    articlePid: edition.article,
    lang: edition.lang,
    current: { edition: current.id, number: edition.number, ...facts },
  });
  await rememberText({ payload, req, text: text.id });
  if (!published) await rememberTranslations({ payload, req, of: text.id });
}

async function getFirstPublication({
  payload,
  req,
  text,
}: EditingContext & { text: string }): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { text: { equals: text } },
    sort: 'number',
    limit: 1,
    pagination: false,
    select: { publishedAt: true },
    depth: 0,
    req,
  });
  return docs[0]?.publishedAt ?? null;
}
