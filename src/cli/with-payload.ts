import type { Payload } from 'payload';
import { env, provideEnvironment } from '@/env';
import { requireWholeArchiveAt } from './backup/restore-mark';
import { whenMigrated } from './migrating/when-migrated';
import { openArchive } from './open-archive';
import { listenForStop, whenAborted } from './stop-signals';

/**
 * Runs with Payload on the archive's database, which is started for it and stopped after it where need be.
 * Payload brings the database to the version of the software while it connects, under a lock. A command that ends in its
 * own way when it is told to stop passes the signal; any other one is cut short.
 */
export async function withPayload<T>(run: (payload: Payload) => Promise<T>, stop?: AbortSignal): Promise<T> {
  const say = (line: string): void => console.error(line);
  const archive = await openArchive({ say });
  if (!stop) void whenAborted(listenForStop()).then(() => archive.stop().finally(() => process.exit(130)));
  try {
    await requireWholeArchiveAt(archive.environment.DATABASE_URL);
    // What a command prints on stdout may be read by a program: Payload speaks beside it, and only of errors.
    provideEnvironment({ LOG_LEVEL: 'error', ...archive.environment });
    // Payload runs migrations in production only, and in development writes its types beside every command.
    Object.assign(process.env, { NODE_ENV: 'production' });
    const [{ getPayload }, { default: config }] = await Promise.all([
      import('payload'),
      import('@payload-config'),
    ]);
    const payload = await whenMigrated({ url: env.DATABASE_URL, say }, () => getPayload({ config }));
    try {
      return await run(payload);
    } finally {
      await payload.destroy();
    }
  } finally {
    await archive.stop();
  }
}
