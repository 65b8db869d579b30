import { CommandError } from '../command-error';
import type { Mongod } from './probe-mongod';

const VERSION = '8.2.6';

/** Downloads MongoDB's own build for this system once, into the user's cache. */
export async function downloadMongod(say: (line: string) => void): Promise<Mongod> {
  say('Looking for MongoDB, and downloading it from mongodb.org once if it is not there …');
  const { MongoBinary } = await import('mongodb-memory-server-core');
  try {
    return { file: await MongoBinary.getPath({ version: VERSION }), libraries: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `MongoDB could not be downloaded (${reason}): install MongoDB 7 or newer so that mongod is on the PATH, or set DATABASE_URL.`,
    );
  }
}
