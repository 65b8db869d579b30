import { ObjectId, type ClientSession, type Filter, type FindOptions } from 'mongodb';
import type { IndexedText } from '@/domain/search';
import { collection, MAX_TIME_MS, type PublicationDocument } from './documents';
import {
  CONTENT_FIELDS,
  PUBLICATION_FIELDS,
  toIndexedText,
  type EditionToIndex,
  type PersonToIndex,
  type PublicationToIndex,
  type Vocabulary,
  type WordToIndex,
} from './indexed-text';

/**
 * A session that is causally consistent reads nothing older than what was read, or told it, before: who follows a
 * stream of changes passes one, so that after a change of primary too no change is answered with what was before it.
 */
type Reading = { session?: ClientSession };

/** Few enough for little memory, many enough for few round trips. */
const BATCH = 200;

/** Only what a majority has: a change that is undone would be in the index, and nobody would tell of its end. */
const COMMITTED: FindOptions = {
  readConcern: { level: 'majority' },
  maxTimeMS: MAX_TIME_MS,
  // In one round trip: the first batch of a query is of 101 documents unless told otherwise.
  batchSize: 1000,
};

/** All published texts, as the index is given them, in the order of their ids; in constant memory. */
export async function* listIndexable({
  batch = BATCH,
  session,
}: Reading & { batch?: number } = {}): AsyncGenerator<IndexedText[], void, undefined> {
  for (let after: ObjectId | null = null; ;) {
    const found: PublicationToIndex[] = await findPublications(after ? { _id: { $gt: after } } : {}, {
      session,
      sort: { _id: 1 },
      limit: batch,
    });
    const last = found.at(-1);
    if (!last) return;
    yield await readTexts(found, { session });
    if (found.length < batch) return;
    after = last._id;
  }
}

/** Those of the publications with these ids that exist now, in no order. What is no id names nothing. */
export async function getIndexable(
  ids: readonly string[],
  { session }: Reading = {},
): Promise<IndexedText[]> {
  const objectIds = ids.filter((id) => ObjectId.isValid(id)).map((id) => new ObjectId(id));
  return readTexts(await findPublications({ _id: { $in: objectIds } }, { session }), { session });
}

function findPublications(
  filter: Filter<PublicationDocument>,
  options: FindOptions,
): Promise<PublicationToIndex[]> {
  return collection('publications')
    .find<PublicationToIndex>(filter, { ...COMMITTED, ...options, projection: PUBLICATION_FIELDS })
    .toArray();
}

/**
 * An edition never changes and is written with the publication that first names it: read after it, it is there. The
 * vocabulary is read for each batch anew, so that a change of it is seen.
 */
async function readTexts(publications: PublicationToIndex[], reading: Reading): Promise<IndexedText[]> {
  if (publications.length === 0) return [];
  const editions = await findEditions(publications, reading);
  const vocabulary = await readVocabulary(publications, reading);
  return publications.flatMap((publication) => {
    const content = editions.get(publication.edition.toHexString());
    return content ? [toIndexedText({ publication, content, vocabulary })] : [];
  });
}

async function findEditions(publications: readonly PublicationToIndex[], { session }: Reading) {
  const found = await collection('editions')
    .find<EditionToIndex>(
      { _id: { $in: publications.map(({ edition }) => edition) } },
      {
        ...COMMITTED,
        session,
        projection: Object.fromEntries(CONTENT_FIELDS.map((field) => [`content.${field}`, 1])),
      },
    )
    .toArray();
  return new Map(found.map(({ _id, content }) => [_id.toHexString(), content]));
}

async function readVocabulary(
  publications: readonly PublicationToIndex[],
  { session }: Reading,
): Promise<Vocabulary> {
  const options = { ...COMMITTED, session };
  const people = publications.flatMap((one) => [...(one.people ?? []), ...(one.about ?? [])]);
  // One after the other: a session does one thing at a time.
  return {
    people: byPid(
      await collection('people')
        .find<PersonToIndex>(oneOf(people), { ...options, projection: { _id: 0, pid: 1, name: 1, names: 1 } })
        .toArray(),
    ),
    series: await readWords('series', publications.map(({ seriesPid }) => seriesPid ?? []).flat(), options),
    subjects: await readWords(
      'subjects',
      publications.flatMap((one) => one.subjects ?? []),
      options,
    ),
  };
}

async function readWords(
  name: 'series' | 'subjects',
  pids: readonly string[],
  options: FindOptions,
): Promise<Map<string, WordToIndex>> {
  if (pids.length === 0) return new Map();
  const projection = { _id: 0, pid: 1, label: 1 };
  return byPid(
    await collection(name)
      .find<WordToIndex>(oneOf(pids), { ...options, projection })
      .toArray(),
  );
}

const oneOf = (pids: readonly string[]) => ({ pid: { $in: [...new Set(pids)] } });

const byPid = <Document extends { pid: string }>(documents: readonly Document[]): Map<string, Document> =>
  new Map(documents.map((document) => [document.pid, document]));
