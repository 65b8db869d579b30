import { MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import { loadDemonstration } from '@/demo/load';
import { env } from '@/env';
import {
  clearMark,
  removePartialDemonstration,
  setMark,
  touchMark,
  wasInterrupted,
} from '../demonstration-mark';
import { withPayload } from '../with-payload';
import { addAdmin } from './add-admin';
import { reportPreparation } from './preparation-report';

const say = (line: string): void => reportPreparation({ line });

export async function run(): Promise<number> {
  return withPayload(async (payload) => {
    // The administrator last: who was cut off before has no password that nobody was told.
    await ensureDemonstration(payload);
    await ensureAdmin(payload);
    return 0;
  });
}

async function ensureAdmin(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0) return;
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env;
  reportPreparation({ login: await addAdmin(payload, { email, name: 'Administrator', password }) });
}

async function ensureDemonstration(payload: Payload): Promise<void> {
  const client = new MongoClient(env.DATABASE_URL);
  try {
    const db = client.db();
    if (await wasInterrupted(db)) {
      say('The loading of the demonstration archive was interrupted: beginning again.');
      if (!(await removePartialDemonstration(db))) {
        say('It stays as it is, in part, because articles were added since.');
        return clearMark(db);
      }
    } else if ((await payload.count({ collection: 'articles' })).totalDocs > 0) return;
    await setMark(db);
    say('Loading the demonstration archive …');
    await loadDemonstration({
      payload,
      say: (line) => {
        say(`  ${line}`);
        void touchMark(db).catch(() => undefined);
      },
    });
    await clearMark(db);
  } finally {
    await client.close();
  }
}
