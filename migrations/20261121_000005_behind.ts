import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb';

type Paragraph = { para: string; hash: string };
type Published = {
  articlePid: string;
  lang: string;
  paragraphs?: Paragraph[] | null;
  translatedFrom?: { lang: string; paragraphs?: Record<string, string> | null } | null;
};

// What the editors' start page asks for, so that it does not grow with the archive.
const INDEXES = [
  {
    collection: 'publications',
    name: 'behind',
    key: { behind: -1, lang: 1 },
    where: { behind: { $gt: 0 } },
  },
  { collection: 'publications', name: 'coverage', key: { lang: 1, behind: 1 } },
  { collection: 'texts', name: 'coverage', key: { lang: 1, _status: 1 } },
  {
    collection: '_texts_versions',
    name: 'work_of',
    key: { 'version.assignee': 1, 'version._status': 1 },
    where: { latest: true },
  },
  {
    collection: '_texts_versions',
    name: 'written_by',
    key: { 'version.writers': 1, 'version._status': 1 },
    where: { latest: true },
  },
  {
    collection: '_texts_versions',
    name: 'queue',
    key: { 'version.stage': 1, 'version.updatedAt': 1 },
    where: { latest: true },
  },
] as const;

/**
 * Every publication says how many paragraphs of its source it does not follow. Nothing that is there is changed, so
 * two servers may start at once and it may be run again; not in the transaction, in which MongoDB makes no index.
 */
export async function up({ payload }: MigrateUpArgs): Promise<void> {
  const { connection } = payload.db;
  for (const index of INDEXES) {
    const { collection, name, key } = index;
    await connection.collection(collection).createIndex(key, {
      name,
      ...('where' in index && { partialFilterExpression: index.where }),
    });
  }
  const publications = connection.collection('publications');
  const unknown = publications.find<Published & { _id: unknown }>(
    { behind: { $exists: false } },
    { projection: { articlePid: 1, lang: 1, translatedFrom: 1 } },
  );
  for await (const { articlePid, lang, translatedFrom } of unknown) {
    const source = translatedFrom
      ? await publications.findOne<Published>({ articlePid, lang: translatedFrom.lang })
      : null;
    const known = translatedFrom?.paragraphs ?? {};
    const behind = (source?.paragraphs ?? []).filter(({ para, hash }) => known[para] !== hash).length;
    await publications.updateOne({ articlePid, lang, behind: { $exists: false } }, { $set: { behind } });
  }
}

/** The counts do no harm and are found again: only the indexes are taken back. */
export async function down({ payload }: MigrateDownArgs): Promise<void> {
  for (const { collection, name } of INDEXES) {
    await payload.db.connection.collection(collection).dropIndex(name);
  }
}
