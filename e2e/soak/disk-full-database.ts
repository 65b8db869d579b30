import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FullDiskScene } from './disk-full';
import { judgePublish } from './kill-judge';

const RECOVERS_WITHIN_MS = 30_000;
const PART = 1 << 20;
const MOST_PARTS = 2000;

/**
 * MongoDB's disk is full: it ends itself or refuses, the site says 503 or shows what it still can, the embedded one says a sentence when it is
 * started; with room again everything that was acknowledged is there.
 */
export async function fillDatabase(scene: FullDiskScene): Promise<void> {
  const { trial, client, editor, disk, texts, expect, say } = scene;
  const [text = '', other = ''] = texts;
  const title = 'Published before the disk was full';
  await editor.publish(text, title);
  await disk.fill();
  const refused = await writeUntilRefused(scene);
  say(`MongoDB said: ${refused}`);
  // Its checkpoint, which would come within a minute and which it cannot do without.
  const checkpoint = await client
    .db('admin')
    .command({ fsync: 1 }, { timeoutMS: 20_000 })
    .then(() => 'done', String);
  say(`A checkpoint: ${checkpoint}`);
  const late = await editor.publish(other, 'Published onto a full disk').catch(String);
  expect(
    late === true || /50[0-9]|fetch/.test(String(late)),
    `a publish is refused: ${String(late).slice(0, 200)}`,
  );
  // Without memory of an earlier answer.
  const page = await fetch(`${trial.url}/en/articles?page=1&q=${Date.now()}`);
  say(`A page answers ${page.status}.`);
  expect([200, 503].includes(page.status), `a page answers ${page.status}`);

  const started = await trial.startDatabase().then(
    () => null,
    (error: unknown) => String(error),
  );
  say(`Started on the full disk: ${started ?? 'it runs'}`);
  expect(started === null || /is full: free some space/.test(started), 'a start on a full disk says why not');

  await disk.free();
  const began = performance.now();
  await trial.startDatabase();
  const works = await untilDone(() => editor.publish(other, 'Published with room again'));
  const took = ((performance.now() - began) / 1000).toFixed(1);
  expect(works, `publishing works ${took} s after there is room, without a start of the server`);
  const places = await judgePublish({ db: client.db(), url: trial.url }, { text, title });
  expect(Object.values(places).every(Boolean), `what was acknowledged is there: ${JSON.stringify(places)}`);
  await client.db().collection('filler').drop();
}

/** Noise, which does not shrink; each acknowledged by the journal. */
async function writeUntilRefused({ client }: FullDiskScene): Promise<string> {
  const filler = client.db().collection('filler', { writeConcern: { w: 'majority', journal: true } });
  for (let part = 0; part < MOST_PARTS; part += 1) {
    try {
      await filler.insertOne({ noise: randomBytes(PART) }, { timeoutMS: 20_000 });
    } catch (error) {
      return error instanceof Error ? error.message.slice(0, 200) : String(error);
    }
  }
  return 'nothing: it took all of it.';
}

async function untilDone(attempt: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + RECOVERS_WITHIN_MS; Date.now() < end; await sleep(200))
    if (await attempt().catch(() => false)) return true;
  return false;
}
