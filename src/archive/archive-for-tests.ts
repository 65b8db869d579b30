/** An archive in the test's own database, in the shapes that the editors' side writes. For integration tests only. */
import { ObjectId } from 'mongodb';
import type { Block, Lang } from '@/domain/body';
import type { Edition, EditionContent } from '@/domain/edition';
import { freezeEdition } from '@/domain/freeze';
import { mintPid } from '@/domain/pid';
import { getDatabase } from './database';
import { collection } from './documents';
import { useFreshDatabase } from './fresh-database-for-tests';
import { showEdition } from './withdraw-for-tests';

export { lift, unpublish, withdraw } from './withdraw-for-tests';

const byDate = { sortDate: -1, articlePid: 1, lang: 1 } as const;

/** A database of the file's own with the indexes of the migrations that reading uses, and the collections' unique ones. */
export async function createIndexes(): Promise<void> {
  useFreshDatabase();
  const database = getDatabase();
  await database.collection('publications').createIndexes([
    { key: { articlePid: 1, lang: 1 }, unique: true },
    { key: byDate },
    { key: { lang: 1, sortDate: -1, articlePid: 1 } },
    ...['seriesPid', 'subjects', 'people', 'about', 'year'].map((field) => ({
      key: { [field]: 1, ...byDate },
    })),
    { key: { publishedAt: -1 } },
    { key: { lang: 1, publishedAt: -1, articlePid: 1 } },
    { key: { updatedAt: 1 } },
    { key: { seriesPid: 1, part: 1 } },
    { key: { photos: 1 } },
  ]);
  await database
    .collection('editions')
    .createIndexes([
      { key: { articlePid: 1, lang: 1, number: -1 } },
      { key: { articlePid: 1, lang: 1, number: 1 } },
      { key: { photoHashes: 1 } },
    ]);
  await database
    .collection('records')
    .createIndexes([
      { key: { articlePid: 1, lang: 1 }, unique: true },
      { key: { stamp: 1, articlePid: 1, lang: 1 } },
      { key: { lang: 1, stamp: 1, articlePid: 1 } },
    ]);
  await database
    .collection('withdrawals')
    .createIndexes([
      { key: { articlePid: 1, liftedAt: 1 } },
      { key: { liftedAt: 1, withdrawnAt: -1, _id: -1 } },
    ]);
  for (const name of ['series', 'subjects', 'people']) {
    await database.collection(name).createIndex({ pid: 1 }, { unique: true });
  }
  await database.collection('photos').createIndex({ sha256: 1 }, { unique: true });
}

export type TestArticle = {
  pid: string;
  originalLang?: Lang | null;
  date?: string | null;
  seriesPid?: string | null;
  part?: number | null;
  subjects?: string[];
  about?: string[];
};

export function paragraph(para: string, text: string): Block {
  return { para, number: 1, type: 'paragraph', content: [{ type: 'text', text }] };
}

type Publishing = Partial<EditionContent> & {
  previous?: Edition | null;
  publishedAt?: Date;
  photos?: string[];
  note?: string | null;
  /** Where Payload has made its indexes, each text has an id of its own. */
  text?: ObjectId;
};

/** Publishes the next edition of a text: freezes it and says that it is the current one. */
export async function publish(
  article: TestArticle,
  lang: Lang,
  { previous = null, publishedAt = new Date(), photos = [], note = null, text, ...words }: Publishing = {},
): Promise<Edition> {
  const content: EditionContent = {
    kind: 'original',
    title: `Title in ${lang}`,
    titleSupplied: false,
    slug: `title-in-${lang}`,
    lede: '',
    body: [paragraph('a', 'First.'), paragraph('b', 'Second.')],
    credits: [],
    abstractBy: [],
    source: null,
    rights: '',
    translatedFrom: null,
    machineDraft: [],
    ...words,
  };
  const edition = freezeEdition({
    article: article.pid,
    lang,
    content,
    note,
    previous,
    publishedAt: publishedAt.toISOString(),
  });
  if (!edition) throw new Error('The test publishes a text in which nothing has changed.');
  const { article: articlePid, publishedAt: at, ...frozen } = edition;
  const stored = {
    _id: new ObjectId(),
    articlePid,
    publishedAt: new Date(at),
    ...frozen,
    photoHashes: photos,
    ...(text && { text }),
  };
  await collection('editions').insertOne(stored);
  await showEdition(article, stored);
  return edition;
}

export async function addWord(name: 'series' | 'subjects', label: Record<Lang, string>): Promise<string> {
  const pid = mintPid(name === 'series' ? 'series' : 'subject');
  await getDatabase().collection(name).insertOne({ pid, label });
  return pid;
}

export async function addPerson(name: string, rest: Record<string, unknown> = {}): Promise<string> {
  const pid = mintPid('person');
  await getDatabase()
    .collection('people')
    .insertOne({ pid, kind: 'person', name, sortName: name, names: [], ...rest });
  return pid;
}
