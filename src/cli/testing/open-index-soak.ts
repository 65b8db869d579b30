import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalReq, type Payload } from 'payload';
import { closeDatabase } from '@/archive/database';
import { toLexical } from '@/domain/to-lexical';
import { publishText, unpublishText } from '@/editing/publish-text';
import { toStoredBody } from '@/editing/text-body';
import { liftWithdrawal, withdraw } from '@/editing/withdraw';
import { provideEnvironment } from '@/env';
import { openArchive } from '../open-archive';
import { openKillTrial, type KillTrial } from './kill-index-trial';

/** One change in so many goes through Payload, as an editor's would. */
const THROUGH_PAYLOAD = 25;

/** An archive of its own with a database and Payload, for the soak of the search index. */
export async function openIndexSoak({
  seed,
  say,
}: {
  seed: number;
  say: (line: string) => void;
}): Promise<KillTrial> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-index-soak-'));
  const archive = await openArchive({ folder, say });
  provideEnvironment({ LOG_LEVEL: 'error', ...archive.environment });
  // Payload migrates in production only.
  Object.assign(process.env, { NODE_ENV: 'production' });
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ]);
  const payload = await getPayload({ config });
  const change = createEditor(payload);
  let count = 0;
  const trial = openKillTrial({
    seed,
    environment: archive.environment,
    alsoChange: async () => {
      count += 1;
      if (count % THROUGH_PAYLOAD === 1) await change();
    },
  });
  return {
    round: trial.round,
    end: async () => {
      await trial.end();
      await payload.destroy();
      await closeDatabase();
      await archive.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One editor with one text: the next of what editors do, each time. */
function createEditor(payload: Payload): () => Promise<void> {
  const req = () => createLocalReq({}, payload);
  let text: { id: string } | null = null;
  let withdrawn: { id: string } | null = null;
  let step = 0;
  const body = () =>
    toStoredBody(
      toLexical([{ type: 'paragraph', content: [{ type: 'text', text: `Words of step ${step}.` }] }]),
    );
  const begin = async () => {
    const data = { workingTitle: `Article ${step}` };
    const article = await payload.create({ collection: 'articles', data, depth: 0 });
    const words = { lang: 'en' as const, kind: 'original' as const, title: 'A title', body: body() };
    const draft = { article: article.id, ...words };
    return payload.create({ collection: 'texts', draft: true, depth: 0, data: draft });
  };
  const steps = [
    async (id: string) => {
      await payload.update({ collection: 'texts', id, data: { body: body() }, draft: true, depth: 0 });
      await publishText({ payload, req: await req(), id });
    },
    async (id: string) => {
      const act = { scope: 'text', id, reason: 'A trial.', locale: 'en', legal: false } as const;
      withdrawn = await withdraw({ payload, req: await req(), ...act });
    },
    async () => {
      if (withdrawn) await liftWithdrawal({ payload, req: await req(), id: withdrawn.id });
    },
    async (id: string) => void (await unpublishText({ payload, req: await req(), id })),
  ];
  return async () => {
    text ??= await begin();
    await steps[step % steps.length]?.(text.id);
    step += 1;
  };
}
