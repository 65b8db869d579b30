import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import type { Child } from '@/cli/child-process';
import type { Trial } from '@/cli/testing/open-trial';
import { createRandom } from '@/cli/testing/random-publisher';
import { type Editor, logIn } from './editor';
import { compareMedia, judgeWork } from './kill-judge';
import { createTally, type Tally } from './kill-tally';
import { type Acknowledged, doAtOnce, makeWork } from './kill-work';

const SEED = 20_261_121;
/** Beyond the longest of them, so that some kills come after the last has been acknowledged. */
const BEYOND = 1.6;
const RECOVERS_WITHIN_MS = 15_000;

type Killed = 'server' | 'MongoDB';
type Scene = {
  trial: Trial;
  client: MongoClient;
  server: Child;
  editor: Editor;
  texts: string[];
  say: (line: string) => void;
};

/**
 * Kills (SIGKILL) the server so often, then MongoDB as often, each time at another moment of a publish, an upload and
 * an import that are under way together; starts it again and looks: what was acknowledged is there whole, nothing is
 * there half, and after a sweep no file is without a photo. A server whose MongoDB was killed is left alone: it has to
 * come back by itself. Gives how many things were wrong.
 */
export async function runKillEverything(
  trial: Trial,
  rounds: number,
  say: (line: string) => void,
): Promise<number> {
  const client = await MongoClient.connect(trial.databaseUrl);
  const tally = createTally();
  try {
    const server = await trial.startServer();
    const scene = { trial, client, server, editor: await logIn(trial), texts: await listTexts(client), say };
    for (const killed of ['server', 'MongoDB'] as const) {
      // The server is killed a moment after its start, when all takes longer than in one that goes on.
      if (killed === 'MongoDB') await timeWork(scene, 'warming up');
      const window = await timeWork(scene, killed);
      say(`All three take ${window.toFixed(0)} ms together.`);
      const moments = spread(rounds, window * BEYOND);
      for (const [index, moment] of moments.entries()) {
        const began = performance.now();
        const line = await playRound(scene, { killed, moment, index, tally });
        const took = ((performance.now() - began) / 1000).toFixed(1);
        say(`${killed} ${index + 1}/${rounds} killed after ${moment.toFixed(0)} ms: ${line}; ${took} s`);
      }
    }
    await scene.server.stop();
  } finally {
    await client.close();
  }
  for (const fault of tally.faults) say(fault);
  say(tally.summarize());
  return tally.faults.length;
}

type Round = { killed: Killed; moment: number; index: number; tally: Tally };

async function playRound(scene: Scene, { killed, moment, index, tally }: Round): Promise<string> {
  const { trial, client } = scene;
  const isServer = killed === 'server';
  const number = isServer ? index : index + 50_000;
  // MongoDB holds what a killed server had locked until its transaction expires: each round takes another text, and
  // none the last, by which the recovery is tried.
  const text = scene.texts[number % (scene.texts.length - 1)] ?? '';
  const work = await makeWork(`${killed} ${index}`, SEED + number, text);
  const answers = doAtOnce(scene.editor, work);
  await sleep(moment);
  const acknowledged = await (isServer ? killServer(scene, answers) : killDatabase(scene, answers, tally));
  const place = { db: client.db(), url: trial.url, mediaDir: trial.mediaDir };
  tally.add(await judgeWork(place, work, acknowledged));
  const { code, output } = await trial.runCommand('sweep', '--older-than', '0');
  if (code !== 0) tally.faults.push(`The sweep ended with ${code}: ${output}`);
  const after = await compareMedia(place);
  tally.faults.push(...after.faults, ...after.orphans.map((name) => `${name} is left after the sweep.`));
  return tally.describe();
}

async function killServer(scene: Scene, answers: Promise<Acknowledged>): Promise<Acknowledged> {
  const { pid } = scene.server.process;
  if (pid) process.kill(-pid, 'SIGKILL');
  await scene.server.ended;
  const acknowledged = await answers;
  scene.server = await scene.trial.startServer();
  await scene.editor.look();
  return acknowledged;
}

/** The server is not started again: it has to find MongoDB by itself. */
async function killDatabase(
  { trial, editor, server, texts }: Scene,
  answers: Promise<Acknowledged>,
  tally: Tally,
): Promise<Acknowledged> {
  await trial.killDatabase();
  await trial.startDatabase();
  const returned = performance.now();
  const acknowledged = await answers;
  const reads = await untilDone(() => fetch(`${trial.url}/en/articles`).then(({ ok }) => ok));
  const publishes = await untilDone(() => editor.publish(texts.at(-1) ?? '', 'A title of the recovery'));
  tally.recovered(performance.now() - returned);
  if (!reads || !publishes) tally.faults.push('The server did not recover within 15 s of MongoDB’s return.');
  if (server.process.exitCode !== null) tally.faults.push('The server ended with MongoDB.');
  return acknowledged;
}

async function untilDone(attempt: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + RECOVERS_WITHIN_MS; Date.now() < end; await sleep(100))
    if (await attempt().catch(() => false)) return true;
  return false;
}

/** How long all three take at the server as it is. */
async function timeWork({ editor, texts }: Scene, mark: string): Promise<number> {
  const work = await makeWork(`the beginning, ${mark}`, SEED - mark.length, texts.at(-1) ?? '');
  const began = performance.now();
  const done = await doAtOnce(editor, work);
  const refused = Object.entries(done).filter(([, isDone]) => !isDone);
  if (refused.length > 0) throw new Error(`Without a kill it fails: ${JSON.stringify(done)}.`);
  return performance.now() - began;
}

/** So many moments evenly over a time, in an order of chance, each somewhere within its part. */
function spread(count: number, window: number): number[] {
  const random = createRandom(SEED + count);
  return Array.from({ length: count }, (_, index) => ({
    at: ((index + random()) / count) * window,
    order: random(),
  }))
    .sort((a, b) => a.order - b.order)
    .map(({ at }) => at);
}

async function listTexts(client: MongoClient): Promise<string[]> {
  const publications = await client
    .db()
    .collection('publications')
    .find({ machineDraft: { $ne: true } })
    .sort({ _id: 1 })
    .toArray();
  return publications.map((publication) => String(publication['text']));
}
