import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, ObjectId } from 'mongodb';
import { type Editor, logIn } from './editor';
import type { Trial } from '@/cli/testing/open-trial';

/** Where a publish was cut off, in the rounds so far. */
type Tally = { published: number; untouched: number; half: string[] };

/**
 * Kills the server (SIGKILL) at another moment of a publish in each round, starts it again and looks: the text is published with
 * its edition, or it is not; never half.
 */
export async function runKillDuringPublish(
  trial: Trial,
  rounds: number,
  say: (line: string) => void,
): Promise<number> {
  const client = await MongoClient.connect(trial.databaseUrl);
  const tally: Tally = { published: 0, untouched: 0, half: [] };
  try {
    let server = await trial.startServer();
    let editor = await logIn(trial);
    const [first = '', ...texts] = await listTexts(client);
    const window = await timeOfPublish(editor, first);
    for (let round = 1; round <= rounds; round += 1) {
      const title = `A title of round ${round}`;
      // MongoDB holds what a killed publish had locked until its transaction expires: each round takes another text.
      const text = texts[round % texts.length] ?? first;
      const answer = editor.publish(text, title).catch(() => null);
      // Evenly over the whole publish and a little beyond its end.
      await sleep(((round - 0.5) / rounds) * window * 1.3);
      if (server.process.pid) process.kill(-server.process.pid, 'SIGKILL');
      const acknowledged = await answer;
      await server.ended;
      server = await trial.startServer();
      await judge({ client, url: trial.url, text, title, acknowledged, tally });
      say(
        `kill ${round}/${rounds}: ${tally.published} published, ${tally.untouched} not, ${tally.half.length} half`,
      );
      editor = await logIn(trial);
    }
    await server.stop();
  } finally {
    await client.close();
  }
  for (const line of tally.half) say(line);
  return tally.half.length;
}

async function judge({
  client,
  url,
  text,
  title,
  acknowledged,
  tally,
}: {
  client: MongoClient;
  url: string;
  text: string;
  title: string;
  acknowledged: boolean | null;
  tally: Tally;
}): Promise<void> {
  const db = client.db();
  const of = { text: new ObjectId(text) };
  const stored = await db.collection('texts').findOne({ _id: new ObjectId(text) });
  const edition = await db.collection('editions').findOne(of, { sort: { number: -1 } });
  const publication = await db.collection('publications').findOne(of);
  const page = await fetch(
    `${url}/${String(publication?.['lang'])}/articles/${String(publication?.['articlePid'])}`,
  );
  const html = await page.text();
  const places = {
    text: stored?.['title'] === title,
    edition: (edition?.['content'] as { title?: string } | undefined)?.title === title,
    publication: publication?.['title'] === title,
    page: html.includes(title),
  };
  const there = Object.values(places).filter(Boolean).length;
  if (there !== 0 && there !== 4) tally.half.push(`Half: ${title} ${JSON.stringify(places)}`);
  else if (there === 0 && acknowledged) tally.half.push(`Lost: ${title} was acknowledged.`);
  else if (there === 4) tally.published += 1;
  else tally.untouched += 1;
}

async function listTexts(client: MongoClient): Promise<string[]> {
  const publications = await client.db().collection('publications').find().toArray();
  return publications.map((publication) => String(publication['text']));
}

/** How long the first publish of a server that has just started takes, as it does in each round. */
async function timeOfPublish(editor: Editor, text: string): Promise<number> {
  const began = performance.now();
  await editor.publish(text, 'A first title');
  return performance.now() - began;
}
