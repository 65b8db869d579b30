import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { toMeasured, type Measured } from './measure';
import { makeArticle, type World } from './texts';
import { toPublishedDocuments } from './to-documents';

const PUBLISHES = 50;
const LOOK_EVERY_MS = 5;
const PATIENCE_MS = 60_000;
/** Far beyond every text that the archive was filled with. */
const FIRST_ARTICLE = 10_000_000;

type Publishing = {
  url: string;
  world: World;
  /** Whether a reader would find a text with this word. */
  isFound: (word: string) => Promise<boolean>;
  /** From this article of the world on: another each time that this is called for one database. */
  from?: number;
};

/** How long a published text takes to be found, counted from the commit of its transaction. In milliseconds. */
export async function publishAndFind({ url, world, isFound, from = 0 }: Publishing): Promise<Measured> {
  const client = new MongoClient(url);
  const times: number[] = [];
  try {
    // The first is not counted: the worker may still be starting.
    for (let no = 0; no <= PUBLISHES; no += 1) {
      const word = `qwz${from + no}zwq`;
      await publish(client, { world, no: FIRST_ARTICLE + from + no, word });
      const begun = performance.now();
      while (!(await isFound(word))) {
        if (performance.now() - begun > PATIENCE_MS)
          throw new Error(`${word} was published and cannot be found after a minute.`);
        await sleep(LOOK_EVERY_MS);
      }
      if (no > 0) times.push(performance.now() - begun);
      // People publish at any moment of whatever rhythm the worker has.
      await sleep((no * 37) % 300);
    }
  } finally {
    await client.close();
  }
  return toMeasured(times);
}

type Text = { world: World; no: number; word: string };

async function publish(client: MongoClient, { world, no, word }: Text): Promise<void> {
  const article = makeArticle(world, no);
  const [text] = article.texts;
  if (!text) throw new Error('A made-up article has no text.');
  const named = { ...text, title: { words: [word], text: `${word} ${text.title.text}` } };
  const { edition, publication } = toPublishedDocuments(article, named, new Date());
  await client.withSession((session) =>
    session.withTransaction(async () => {
      await client.db().collection('editions').insertOne(edition, { session });
      await client.db().collection('publications').insertOne(publication, { session });
    }),
  );
}
