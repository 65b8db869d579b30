import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

type Index = {
  collection: string;
  name: string;
  key: Record<string, 1 | -1>;
  unique?: true;
  where?: Record<string, { $type: string }>;
};

const byDate = { sortDate: -1, articlePid: 1, lang: 1 } as const;
const list = (name: string, first: string): Index => ({
  collection: 'publications',
  name: `list_by_${name}`,
  key: { [first]: 1, ...byDate },
});

// What Payload cannot say: indexes that descend, and unique ones that leave unfinished drafts alone.
const INDEXES: Index[] = [
  { collection: 'publications', name: 'list', key: byDate },
  list('series', 'seriesPid'),
  list('subject', 'subjects'),
  list('person', 'people'),
  list('about', 'about'),
  list('year', 'year'),
  { collection: 'publications', name: 'list_by_lang', key: { lang: 1, sortDate: -1, articlePid: 1 } },
  { collection: 'publications', name: 'newest', key: { publishedAt: -1 } },
  { collection: 'publications', name: 'parts', key: { seriesPid: 1, part: 1 } },
  { collection: 'editions', name: 'by_article', key: { articlePid: 1, lang: 1, number: -1 } },
  {
    collection: 'texts',
    name: 'one_text_a_language',
    key: { article: 1, lang: 1 },
    unique: true,
    where: { article: { $type: 'objectId' }, lang: { $type: 'string' } },
  },
  {
    collection: 'texts',
    name: 'one_text_an_import',
    key: { importKey: 1 },
    unique: true,
    where: { importKey: { $type: 'string' } },
  },
];

/** Creating an index that exists does nothing, so two servers may start at once. Not in the transaction: MongoDB forbids it. */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  for (const { collection, name, key, unique, where } of INDEXES) {
    await payload.db.connection.collection(collection).createIndex(key, {
      name,
      ...(unique && { unique }),
      ...(where && { partialFilterExpression: where }),
    });
  }
}

export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const { collection, name } of INDEXES) {
    await payload.db.connection.collection(collection).dropIndex(name);
  }
}
