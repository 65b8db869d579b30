import { closeDatabase } from '@/archive/database';
import { provideEnvironment } from '@/env';
import { openArchive } from '../open-archive';
import { listenForStop, whenAborted } from '../stop-signals';

/** Runs on the archive's database without Payload, which would migrate it: what verifies must change nothing. */
export async function withDatabase<T>(run: () => Promise<T>): Promise<T> {
  const archive = await openArchive({ say: (line) => console.error(line) });
  void whenAborted(listenForStop()).then(() => archive.stop().finally(() => process.exit(130)));
  try {
    provideEnvironment(archive.environment);
    return await run();
  } finally {
    await closeDatabase();
    await archive.stop();
  }
}
