import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

type Connection = MigrateUpArgs['payload']['db']['connection'];
type Key = { articlePid: string; lang: string };
type Paragraph = { para: string; number: number | null };
/** As stored. An id is handed on and never looked at. */
type Numbered = { number: number; edition: unknown };
type Facts = { date?: string | null; originalLang?: string | null };
type Published = Key & Numbered & Facts & { publishedAt: Date };

const INDEXES = [
  // The addresses of editions, which are cited, are made of these.
  {
    collection: 'editions',
    name: 'one_edition_a_number',
    key: { articlePid: 1, lang: 1, number: 1 },
    unique: true,
  },
  {
    collection: 'withdrawals',
    name: 'newest',
    key: { liftedAt: 1, withdrawnAt: -1, _id: -1 },
    unique: false,
  },
  {
    collection: 'publications',
    name: 'newest_by_lang',
    key: { lang: 1, publishedAt: -1, articlePid: 1 },
    unique: false,
  },
] as const;

/**
 * Every text that has been published gets its record, and every publication the paragraphs that its earlier editions
 * had. Nothing that is there is changed, so two servers may start at once and it may be run again; not in the
 * transaction, in which the two would undo each other, and in which MongoDB makes no index.
 */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  for (const { collection, name, key, unique } of INDEXES) {
    await connection.collection(collection).createIndex(key, { name, ...(unique && { unique }) });
  }
  await addRecords(connection);
  await addRemoved(connection);
}

async function addRecords(connection: Connection): Promise<void> {
  const records = connection.collection('records');
  const newest = connection.collection('editions').aggregate<{ _id: Key } & Numbered>([
    { $sort: { articlePid: 1, lang: 1, number: -1 } },
    {
      $group: {
        _id: { articlePid: '$articlePid', lang: '$lang' },
        edition: { $first: '$_id' },
        number: { $first: '$number' },
      },
    },
  ]);
  for await (const { _id, edition, number } of newest) {
    const { articlePid, lang } = _id;
    const filter = { articlePid, lang };
    const current = await connection.collection('publications').findOne<Published>(filter);
    const record = current
      ? {
          edition: current.edition,
          number: current.number,
          deleted: false,
          date: current.date ?? null,
          originalLang: current.originalLang ?? null,
          stamp: current.publishedAt,
        }
      : // When it was unpublished, and what the article said then, is not known.
        { edition, number, deleted: true, stamp: new Date() };
    await records.updateOne(filter, { $setOnInsert: record }, { upsert: true });
  }
}

async function addRemoved(connection: Connection): Promise<void> {
  const publications = connection.collection('publications');
  const unknown = publications.find<Published>({ removed: { $exists: false } });
  for await (const { articlePid, lang, number } of unknown) {
    const editions = connection
      .collection('editions')
      .find<{ number: number; paragraphs?: Paragraph[] }>(
        { articlePid, lang, number: { $lte: number } },
        { projection: { number: 1, paragraphs: 1 } },
      )
      .sort({ number: 1 });
    const removed = new Map<string, object>();
    for await (const edition of editions) {
      for (const { para, number: shown } of edition.paragraphs ?? []) {
        removed.delete(para);
        if (edition.number !== number) removed.set(para, { para, number: shown, edition: edition.number });
      }
    }
    const filter = { articlePid, lang, removed: { $exists: false } };
    await publications.updateOne(filter, { $set: { removed: [...removed.values()] } });
  }
}

/** Records and what was removed are found again in the editions: only the indexes are taken back. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const { collection, name } of INDEXES) {
    await payload.db.connection.collection(collection).dropIndex(name);
  }
}
