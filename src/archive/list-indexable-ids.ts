import { ObjectId, type ClientSession, type Filter } from 'mongodb';
import { collection, type PublicationDocument } from './documents';

/** The vocabulary whose words stand in the index, and where publications name them by pid. */
const NAMED_IN = {
  people: ['people', 'about'],
  series: ['seriesPid'],
  subjects: ['subjects'],
} as const satisfies Record<string, readonly (keyof PublicationDocument)[]>;

export type IndexedVocabulary = keyof typeof NAMED_IN;
export const INDEXED_VOCABULARY = ['people', 'series', 'subjects'] as const;

type Asked = { of: IndexedVocabulary; session?: ClientSession };

const COMMITTED = { readConcern: { level: 'majority' } } as const;

/** The ids of the publications that name one of these documents, each once. */
export async function listIdsNaming({
  of,
  ids,
  session,
}: Asked & { ids: readonly string[] }): Promise<string[]> {
  const documents = await collection(of)
    .find(
      { _id: { $in: ids.map((id) => new ObjectId(id)) } },
      { ...COMMITTED, session, projection: { pid: 1 } },
    )
    .toArray();
  return listIdsOf({ of, pids: documents.map(({ pid }) => pid), session });
}

/** The ids of the publications that name a document which is gone: what its pid was, nobody can tell any more. */
export async function listIdsNamingNobody({ of, session }: Asked): Promise<string[]> {
  const named = new Set<string>();
  for (const field of NAMED_IN[of]) {
    for (const pid of await collection('publications').distinct(field, {}, { ...COMMITTED, session })) {
      if (pid) named.add(pid);
    }
  }
  const there = await collection(of)
    .find({ pid: { $in: [...named] } }, { ...COMMITTED, session, projection: { pid: 1 } })
    .toArray();
  for (const { pid } of there) named.delete(pid);
  return listIdsOf({ of, pids: [...named], session });
}

async function listIdsOf({ of, pids, session }: Asked & { pids: string[] }): Promise<string[]> {
  if (pids.length === 0) return [];
  const filter: Filter<PublicationDocument> = {
    $or: NAMED_IN[of].map((field) => ({ [field]: { $in: pids } })),
  };
  const found = await collection('publications')
    .find(filter, { ...COMMITTED, session, projection: { _id: 1 } })
    .toArray();
  return found.map(({ _id }) => _id.toHexString());
}

/** How many texts are published, more or less: for a bar of progress. */
export function estimateIndexable(): Promise<number> {
  return collection('publications').estimatedDocumentCount();
}
