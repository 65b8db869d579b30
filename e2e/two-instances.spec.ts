import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { readRecord } from '@/cli/mongod/running-record';
import { getPayloadSecret } from '@/cli/secrets';
import { startInstance } from '@/cli/testing/start-instance';
import { toLexical } from '@/domain/to-lexical';
import { logIn, readLogin } from './editor';
import { takeTurns } from './soak/two-instances';

// Other journeys keep the machine busy meanwhile; `npm run soak -- two-instances` holds it to a second.
const MOST_MS = 5000;

test('what is published or withdrawn on one server is so on another over the same database', async ({
  page,
  baseURL,
}) => {
  const journeys = process.env.E2E_FOLDER ?? '';
  const record = await readRecord(journeys);
  if (!record || !baseURL)
    throw new Error('Set E2E_FOLDER to the folder of the site that the journeys visit.');
  const folder = await mkdtemp(path.join(tmpdir(), 'colophon-second-'));
  const environment = {
    DATABASE_URL: record.url,
    PAYLOAD_SECRET: await getPayloadSecret(journeys),
    MEDIA_DIR: path.join(journeys, 'media'),
    RATE_LIMITS: 'off',
  };
  const second = await startInstance({ environment, folder });
  try {
    await logIn(page);
    const texts = [await writeText(page.request, new URL(baseURL).origin)];
    const turns = { urls: [new URL(baseURL).origin, second.url], login: readLogin(), texts, rounds: 1 };
    expect(await takeTurns({ ...turns, most: MOST_MS, say: () => undefined })).toBe(0);
  } finally {
    await second.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

/** A text of its own, which no other journey reads. */
async function writeText(
  request: APIRequestContext,
  origin: string,
): Promise<{ id: string; lang: string; articlePid: string }> {
  const article = await create({ request, origin }, 'articles', { workingTitle: 'Of two servers' });
  const body = toLexical([
    { type: 'paragraph', content: [{ type: 'text', text: 'The first words of it.' }] },
  ]);
  const words = { lang: 'en', kind: 'original', title: 'Of two servers', body };
  const text = await create({ request, origin }, 'texts?draft=true', { article: article.id, ...words });
  return { id: text.id, lang: 'en', articlePid: article.pid };
}

async function create(
  { request, origin }: { request: APIRequestContext; origin: string },
  collection: string,
  data: object,
): Promise<{ id: string; pid: string }> {
  // As a browser says whose page asks.
  const answer = await request.post(`/api/${collection}`, { data, headers: { Origin: origin } });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { doc: { id: string; pid: string } }).doc;
}
