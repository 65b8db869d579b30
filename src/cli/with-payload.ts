import type { Payload } from 'payload';
import { provideEnvironment } from '@/env';
import { openArchive } from './open-archive';

/** Runs with Payload on the archive's database, which is started for it and stopped after it where need be. */
export async function withPayload<T>(run: (payload: Payload) => Promise<T>): Promise<T> {
  const archive = await openArchive({ say: (line) => console.error(line) });
  try {
    provideEnvironment(archive.environment);
    // In development Payload would write its generated types beside every command.
    Object.assign(process.env, { NODE_ENV: 'production' });
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('@payload-config'),
    ]);
    const payload = await getPayload({ config });
    try {
      return await run(payload);
    } finally {
      await payload.destroy();
    }
  } finally {
    await archive.stop();
  }
}
