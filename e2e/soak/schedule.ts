import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoClient, ObjectId } from 'mongodb';
import type { Child } from '@/cli/child-process';
import { openTrial } from '@/cli/testing/open-trial';
import { type Editor, logIn } from './editor';

const TEXTS_A_ROUND = 3;
const PATIENCE_MS = 60_000;

/**
 * Two workers, of which one is killed (SIGKILL) at another moment of each round and comes back a second later, while
 * nobody asks the server for anything. Every text appears within 60 s of its time, and once.
 */
export async function runSchedule(rounds: number, say: (line: string) => void): Promise<number> {
  const trial = await openTrial(say);
  const client = await MongoClient.connect(trial.databaseUrl);
  const faults: string[] = [];
  const late: number[] = [];
  try {
    const server = await trial.startServer();
    const editor = await logIn(trial);
    const texts = await listTexts(client.db());
    for (let round = 1; round <= rounds; round += 1) {
      const workers = [trial.startWorker(), trial.startWorker()];
      const from = (round * TEXTS_A_ROUND) % (texts.length - TEXTS_A_ROUND);
      const due = new Date(Date.now() + 4_000);
      const chosen = texts.slice(from, from + TEXTS_A_ROUND);
      const waiting: Waiting[] = [];
      for (const text of chosen) waiting.push(await schedule({ db: client.db(), editor, text, round, due }));
      await sleep(due.getTime() - Date.now() + ((round * 377) % 3_500) - 500);
      await killOne(workers);
      await sleep(1_000);
      workers.push(trial.startWorker());
      for (const one of waiting) {
        const found = await judge({ db: client.db(), one, due, late });
        found.forEach(say);
        faults.push(...found);
      }
      await Promise.all(workers.map((worker) => worker.stop()));
      say(
        `schedule ${round}/${rounds}: ${faults.length} faults, latest ${(Math.max(...late) / 1000).toFixed(1)} s`,
      );
    }
    await server.stop();
  } finally {
    await client.close();
    await trial.end();
  }
  return faults.length;
}

type Waiting = { text: string; title: string; editions: number };

/** Those that nothing speaks against publishing: what a machine drafted is rightly refused. */
async function listTexts(db: Db): Promise<string[]> {
  const rows = await db
    .collection('publications')
    .find({ machineDraft: { $ne: true } }, { projection: { text: 1 } })
    .sort({ _id: 1 })
    .toArray();
  return rows.map((row) => String(row['text']));
}

async function schedule({
  db,
  editor,
  text,
  round,
  due,
}: {
  db: Db;
  editor: Editor;
  text: string;
  round: number;
  due: Date;
}): Promise<Waiting> {
  const title = `A title of round ${round}`;
  const editions = await db.collection('editions').countDocuments({ text: new ObjectId(text) });
  await editor.write(text, title);
  // Approving needs a second person, who is not what this is about.
  const newest = { parent: new ObjectId(text), latest: true };
  await db.collection('_texts_versions').updateOne(newest, { $set: { 'version.stage': 'approved' } });
  const user = await db.collection('users').findOne({ roles: 'admin' });
  await db.collection('payload-jobs').insertOne({
    taskSlug: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: 'texts', value: text },
      user: { relationTo: 'users', value: String(user?._id) },
    },
    waitUntil: due,
    processing: false,
    createdAt: new Date(),
    updatedAt: new Date(),
  });
  return { text, title, editions };
}

async function killOne(workers: Child[]): Promise<void> {
  const { pid } = workers[0]?.process ?? {};
  if (pid) process.kill(-pid, 'SIGKILL');
  await workers[0]?.ended;
}

async function judge({
  db,
  one,
  due,
  late,
}: {
  db: Db;
  one: Waiting;
  due: Date;
  late: number[];
}): Promise<string[]> {
  const of = { text: new ObjectId(one.text) };
  const until = due.getTime() + PATIENCE_MS;
  for (;;) {
    const publication = await db.collection('publications').findOne(of);
    if (publication?.['title'] === one.title) {
      late.push(Math.max(0, new Date(String(publication['publishedAt'])).getTime() - due.getTime()));
      break;
    }
    if (Date.now() > until) {
      const job = await db.collection('payload-jobs').findOne({ 'input.doc.value': one.text });
      return [`Not within 60 s: ${one.title} (${one.text}): ${JSON.stringify(job)}`];
    }
    await sleep(200);
  }
  // Long enough for a second worker to do it again.
  await sleep(500);
  const editions = await db.collection('editions').countDocuments(of);
  return editions === one.editions + 1
    ? []
    : [`${editions - one.editions} editions of ${one.title} (${one.text}).`];
}
