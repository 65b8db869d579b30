import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Trial } from '@/cli/testing/open-trial';
import { type Editor, logIn } from './editor';

const EDITORS = 8;
/** Of all of them together. */
const A_SECOND = 8;

function isTooLate(error: unknown): false {
  if (error instanceof Error && error.name === 'TimeoutError') return false;
  throw error;
}

/** Several editors, each with texts of their own, publish so often until told to stop; texts are published again. */
export async function publishSteadily(trial: Trial, db: Db) {
  const publications = await db.collection('publications').find().toArray();
  const texts = publications.map(({ text }) => String(text));
  // The first requests of a server wait for Payload to begin.
  const editors: Editor[] = [];
  for (let count = 0; count < EDITORS; count += 1) editors.push(await logIn(trial));
  await editors[0]?.publish(texts[0] ?? '', 'A first title');
  const began = performance.now();
  let working = true;
  let published = 0;
  const work = async (editor: Editor, own: string[]): Promise<void> => {
    for (let round = 0; working; round += 1) {
      const due = performance.now() + (EDITORS / A_SECOND) * 1000;
      const text = own[round % own.length] ?? '';
      // A machine that does much else at the time answers some too late.
      if (await editor.publish(text, `A title of round ${round}`).catch(isTooLate)) published += 1;
      await sleep(Math.max(0, due - performance.now()));
    }
  };
  const all = editors.map((editor, place) =>
    work(
      editor,
      texts.filter((_, index) => index % EDITORS === place),
    ),
  );
  // Whoever fails is heard of at the end.
  const ended = Promise.allSettled(all);
  return {
    stop: async () => {
      working = false;
      for (const end of await ended) if (end.status === 'rejected') throw end.reason;
      return { published, seconds: (performance.now() - began) / 1000 };
    },
  };
}
