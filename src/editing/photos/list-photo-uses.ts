import type { Where } from 'payload';
import type { EditingContext } from '../editing-context';

/** A document that shows a photo. `state`: of a text, whether it does so published, in a draft, or both. */
export type PhotoUse = {
  collection: 'texts' | 'articles' | 'pages';
  id: string;
  title: string;
  lang: string | null;
  state: 'published' | 'draft' | 'both' | null;
};

const IN_BODY = 'body.root.children.fields.photo';

/** Where a photo is used, of what the one who asks may read. */
export async function listPhotoUses({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<PhotoUse[]> {
  const asked = { depth: 0, pagination: false, overrideAccess: false, req } as const;
  const inBody: Where = { [IN_BODY]: { equals: id } };
  const published = await payload.find({
    collection: 'texts',
    where: { and: [inBody, { _status: { equals: 'published' } }] },
    ...asked,
  });
  const drafts = await payload.find({ collection: 'texts', where: inBody, draft: true, ...asked });
  const [articles, pages] = [
    await payload.find({
      collection: 'articles',
      where: { leadPhoto: { equals: id } },
      joins: false,
      ...asked,
    }),
    await payload.find({ collection: 'pages', where: inBody, ...asked }),
  ];
  const texts = new Map([...published.docs, ...drafts.docs].map((text) => [text.id, text]));
  const inPublished = new Set(published.docs.map((text) => text.id));
  const inDraft = new Set(drafts.docs.map((text) => text.id));
  return [
    ...[...texts.values()].map(({ id: text, title, lang }): PhotoUse => {
      const state = !inPublished.has(text) ? 'draft' : inDraft.has(text) ? 'both' : 'published';
      return { collection: 'texts', id: text, title: title ?? '', lang, state };
    }),
    ...articles.docs.map((article): PhotoUse => {
      return { collection: 'articles', id: article.id, title: article.workingTitle, lang: null, state: null };
    }),
    ...pages.docs.map((page): PhotoUse => {
      return { collection: 'pages', id: page.id, title: page.title, lang: page.lang, state: null };
    }),
  ];
}
