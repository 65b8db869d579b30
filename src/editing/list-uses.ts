import type { Where } from 'payload';
import type { EditingContext } from './editing-context';

export type Usable = 'people' | 'photos' | 'outlets' | 'series' | 'subjects';

/** Where something can be used: the collection, how its document is called, and the path that holds the id. */
type Place = { collection: 'texts' | 'articles' | 'photos' | 'pages'; title: string; path: string };

const text = (path: string): Place => ({ collection: 'texts', title: 'title', path });
const article = (path: string): Place => ({ collection: 'articles', title: 'workingTitle', path });

const PLACES: Record<Usable, Place[]> = {
  people: [
    text('credits.person'),
    text('abstractBy.person'),
    article('about'),
    { collection: 'photos', title: 'originalName', path: 'photographer' },
  ],
  photos: [
    text('body.root.children.fields.photo'),
    article('leadPhoto'),
    { collection: 'pages', title: 'title', path: 'body.root.children.fields.photo' },
  ],
  outlets: [text('source.outlet')],
  series: [article('series')],
  subjects: [article('subjects')],
};

/** Where editions, which have no references of their own, name it: by its permanent id or its hash. */
const IN_EDITIONS: Partial<Record<Usable, { key: 'pid' | 'sha256'; paths: string[] }>> = {
  people: { key: 'pid', paths: ['content.credits.person.pid', 'content.abstractBy.person.pid'] },
  photos: { key: 'sha256', paths: ['photoHashes'] },
};

type Asked = EditingContext & { collection: Usable; id: string };

/** The names of the documents that use something, drafts and editions included, each once. */
export async function listUses({ payload, req, collection, id }: Asked): Promise<string[]> {
  const names = new Set<string>();
  for (const { collection: user, title, path } of PLACES[collection]) {
    for (const draft of user === 'texts' ? [false, true] : [false]) {
      const where: Where = { [path]: { equals: id } };
      const { docs } = await payload.find({
        collection: user,
        where,
        draft,
        depth: 0,
        pagination: false,
        req,
      });
      for (const doc of docs) names.add(`“${String(Reflect.get(doc, title) ?? doc.id)}”`);
    }
  }
  for (const name of await listEditions({ payload, req, collection, id })) names.add(name);
  return [...names];
}

async function listEditions({ payload, req, collection, id }: Asked): Promise<string[]> {
  const place = IN_EDITIONS[collection];
  if (!place) return [];
  const used: unknown = Reflect.get(await payload.findByID({ collection, id, depth: 0, req }), place.key);
  const { docs } = await payload.find({
    collection: 'editions',
    where: { or: place.paths.map((path) => ({ [path]: { equals: used } })) },
    select: { title: true, number: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ title, number }) => `edition ${number} of “${title}”`);
}
