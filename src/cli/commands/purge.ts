import { opendir, rm } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../command-error';
import { getErrorCode } from '../error-code';

/** As `proxy_cache_path` of deploy/nginx.conf has it. */
const SHIPPED = '/var/cache/colophon';

/** nginx calls a kept answer by the MD5 of its key, and one that it is writing by the same and a number. */
const KEPT = /^[0-9a-f]{32}(\.\d+)?$/;

/** `npm run archive -- purge`: removes what the proxy keeps; nginx then asks the archive for each page anew. */
export async function run([folder = SHIPPED, ...rest]: string[]): Promise<number> {
  if (rest.length > 0) throw new CommandError('Name one folder: that of the proxy’s cache.');
  console.log(`${await purge(folder)} answers removed from ${folder}.`);
  return 0;
}

/** Removes every answer that nginx keeps in the folder; gives how many there were. */
export async function purge(folder: string): Promise<number> {
  let removed = 0;
  for await (const file of listFiles(folder)) {
    // A wrong folder must not be emptied because somebody mistyped it.
    if (!KEPT.test(path.basename(file))) {
      throw new CommandError(`${file} is nothing that nginx keeps: is ${folder} the folder of its cache?`);
    }
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

async function* listFiles(folder: string): AsyncGenerator<string> {
  const found = await opendir(folder, { recursive: true }).catch((error: unknown) => {
    const why = getErrorCode(error) === 'ENOENT' ? 'is not there' : 'cannot be read by this user';
    throw new CommandError(`${folder} ${why}: name the folder of proxy_cache_path in nginx’s configuration.`);
  });
  for await (const entry of found) if (entry.isFile()) yield path.join(entry.parentPath, entry.name);
}
