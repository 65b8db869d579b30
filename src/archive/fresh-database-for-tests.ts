import { provideEnvironment } from '@/env';

/**
 * Takes a database for this test file alone, without a collection or an index: before it is connected to. Without
 * this, a file has the emptied one of its process, with the indexes of all that Payload keeps.
 */
export function useFreshDatabase(): void {
  const { TEST_FRESH_DATABASE_URL: url = '' } = process.env;
  const open = globalThis.colophonReadingDatabase?.databaseName;
  if (open && !url.includes(open)) throw new Error(`The database ${open} is open already.`);
  process.env.DATABASE_URL = url;
  provideEnvironment({ DATABASE_URL: url });
}
