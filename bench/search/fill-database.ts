import { MongoClient, type Db } from 'mongodb';
import { listArticlesOf, type World } from './texts';
import { toPublishedDocuments, toVocabularyDocuments } from './to-documents';

const ARTICLES_AT_ONCE = 100;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/** Publishes so many texts of a world in a database, many at a time, as if it had been done over months. */
export async function fillDatabase({
  url,
  world,
  texts,
}: {
  url: string;
  world: World;
  texts: number;
}): Promise<void> {
  const client = new MongoClient(url);
  try {
    const database = client.db();
    for (const [name, documents] of Object.entries(toVocabularyDocuments(world.names)))
      await database.collection(name).insertMany(documents);
    let documents: ReturnType<typeof toPublishedDocuments>[] = [];
    for (const article of listArticlesOf(world, texts)) {
      const publishedAt = new Date(FIRST_DAY + article.no * MINUTE);
      documents.push(...article.texts.map((text) => toPublishedDocuments(article, text, publishedAt)));
      if (article.no % ARTICLES_AT_ONCE !== ARTICLES_AT_ONCE - 1) continue;
      await insert(database, documents);
      documents = [];
    }
    await insert(database, documents);
  } finally {
    await client.close();
  }
}

async function insert(database: Db, documents: ReturnType<typeof toPublishedDocuments>[]): Promise<void> {
  if (documents.length === 0) return;
  await database.collection('editions').insertMany(documents.map(({ edition }) => edition));
  await database.collection('publications').insertMany(documents.map(({ publication }) => publication));
}
