import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoClient, ObjectId } from 'mongodb';
import { openTrial } from '@/cli/testing/open-trial';
import { toOaiIdentifier, toRepositoryName } from '@/domain/oai-identifier';
import { mintPid } from '@/domain/pid';
import { type Editor, logIn } from './editor';
import { type Ask, walkOai } from './walk-oai';

/** How long the server waits before it lists a record, and some more. */
const SETTLING_MS = 3000;
const MOST_LINES = 20;

/**
 * Harvests an archive of so many texts with resumption tokens while editors publish, take back, withdraw and restore;
 * then compares what the harvester knows with what there is. Gives how many records it has missed or has wrong.
 */
export async function runHarvest(texts: number, say: (line: string) => void): Promise<number> {
  const trial = await openTrial(say);
  const client = await MongoClient.connect(trial.databaseUrl);
  try {
    const database = client.db();
    const own = (await database.collection('publications').find().toArray()).map(({ text }) => String(text));
    await copyTexts(database, texts - own.length);
    const server = await trial.startServer();
    const work = startEditing(await logIn(trial), own);
    const ask: Ask = async (query) =>
      (await fetch(`${trial.url}/oai?${new URLSearchParams(query)}`, { redirect: 'error' })).text();
    const records = new Map<string, boolean>();
    const whole = await walkOai(ask, { verb: 'ListRecords', records });
    say(`${whole.headers} records in ${whole.pages} pages; ${work.done()} changes meanwhile.`);
    const again = await walkOai(ask, { verb: 'ListIdentifiers', from: whole.since, records });
    await work.stop();
    await sleep(SETTLING_MS);
    await walkOai(ask, { verb: 'ListIdentifiers', from: again.since, records });
    await server.stop();
    const faults = await compare(database, { records, url: trial.url });
    for (const line of faults.slice(0, MOST_LINES)) say(line);
    say(`${records.size} records harvested, ${work.done()} changes, ${faults.length} missed or wrong.`);
    return faults.length + (whole.headers < texts - own.length ? 1 : 0);
  } finally {
    await client.close();
    await trial.end();
  }
}

/** Copies one published text under new ids: so many through the editors' side would take an hour. */
async function copyTexts(database: Db, count: number): Promise<void> {
  const ids = Array.from({ length: Math.max(count, 0) }, () => ({
    articlePid: mintPid('article'),
    text: new ObjectId(),
    edition: new ObjectId(),
  }));
  const publication = await database.collection('publications').findOne();
  if (!publication || ids.length === 0) return;
  const of = { articlePid: String(publication['articlePid']), lang: String(publication['lang']) };
  const began = Date.now() - 86_400_000;
  for (const name of ['editions', 'publications', 'records']) {
    const { _id, ...model } = (await database.collection(name).findOne(of)) ?? {};
    if (!_id) throw new Error(`The archive has no ${name} to copy.`);
    const copies = ids.map(({ articlePid, text, edition }, index) => ({
      ...model,
      articlePid,
      text,
      ...(name === 'editions' ? { _id: edition } : { edition }),
      // Many share their stamp, as after an import.
      ...(name === 'records' && { stamp: new Date(began + Math.floor(index / 7) * 1000) }),
    }));
    await database.collection(name).insertMany(copies);
  }
}

/** Somebody who goes on changing texts until told to stop. */
function startEditing(editor: Editor, texts: readonly string[]) {
  let working = true;
  let changes = 0;
  const count = () => (changes += 1);
  const editing = (async () => {
    for (let round = 0; working; round += 1) {
      const text = texts[round % texts.length] ?? '';
      await editor.publish(text, `A title of round ${round}`).then(count);
      if (round % 3 === 0) await editor.unpublish(text).then(count);
      if (round % 3 !== 1) continue;
      const withdrawal = await editor.withdraw(text);
      count();
      // Some stay withdrawn at the end.
      if (working) await editor.lift(withdrawal).then(count);
    }
  })();
  return {
    done: () => changes,
    stop: async () => {
      working = false;
      await editing;
    },
  };
}

async function compare(
  database: Db,
  { records, url }: { records: ReadonlyMap<string, boolean>; url: string },
): Promise<string[]> {
  const there = await database.collection('records').find().toArray();
  return there.flatMap(({ articlePid, lang, deleted }) => {
    const id = toOaiIdentifier({ pid: String(articlePid), lang: String(lang) }, toRepositoryName(url));
    const known = records.get(id);
    if (known === (deleted === true)) return [];
    return [known === undefined ? `Missed: ${id}` : `Wrong: ${id} is ${known ? 'not ' : ''}deleted.`];
  });
}
