import type { Payload } from 'payload';
import { provideEnvironment } from '@/env';
import { openArchive } from './open-archive';
import { listenForStop, whenAborted } from './stop-signals';

/**
 * Runs with Payload on the archive's database, which is started for it and stopped after it where need be.
 * Payload brings the database to the version of the software while it connects. A command that ends in its
 * own way when it is told to stop passes the signal; any other one is cut short.
 */
export async function withPayload<T>(run: (payload: Payload) => Promise<T>, stop?: AbortSignal): Promise<T> {
  const archive = await openArchive({ say: (line) => console.error(line) });
  if (!stop) void whenAborted(listenForStop()).then(() => archive.stop().finally(() => process.exit(130)));
  try {
    // What a command prints on stdout may be read by a program: Payload speaks beside it, and only of errors.
    provideEnvironment({ LOG_LEVEL: 'error', ...archive.environment });
    // Payload runs migrations in production only, and in development writes its types beside every command.
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
