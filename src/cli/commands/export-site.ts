import path from 'node:path';
import { parseArgs } from 'node:util';
import { closeDatabase } from '@/archive/database';
import { env, isGiven, provideEnvironment } from '@/env';
import { CommandError } from '../command-error';
import { openWorkplace } from '../export-site/replace-folder';
import { makeExport } from '../export-site/make-export';
import { serveQuietly } from '../export-site/serve-quietly';
import { showFiles } from '../export-site/show-files';
import { writeChecksums } from '../export-site/write-checksums';
import { writeEntrance } from '../export-site/write-entrance';
import { openArchive } from '../open-archive';
import { listenForStop } from '../stop-signals';

const say = (line: string): void => console.error(line);

/** `npm run archive -- export-site <folder>`: the public archive as plain files; the status is 1 when some are missing. */
export async function run(words: string[]): Promise<number> {
  const folder = path.resolve(readFolder(words));
  const begun = performance.now();
  const stop = listenForStop();
  const { partial, finish } = await openWorkplace(folder);
  const archive = await openArchive({ say });
  try {
    provideEnvironment(archive.environment);
    if (!isGiven('SITE_URL')) say(`SITE_URL is not set: citations in the copy will name ${env.SITE_URL}.`);
    const { SITE_URL: siteUrl, SITE_NAME: siteName } = env;
    const made = new Date();
    const { origin, site } = await serveQuietly({ environment: archive.environment, say, stop });
    const progress = showFiles(process.stderr);
    const { texts, faults, rounds } = await makeExport({
      origin,
      siteUrl,
      folder: partial,
      onFile: progress.step,
      stop,
    }).finally(() => site.stop());
    progress.end();
    if (stop.aborted) throw new CommandError(`Stopped: what there is of the export is in ${partial}.`);
    for (const { address, what, namedBy } of faults) say(`${address} ${what}; it is named by ${namedBy}`);
    if (faults.length > 0) {
      say(
        `${faults.length} addresses could not be kept: the export is not complete and stays in ${partial}.`,
      );
      return 1;
    }
    await writeEntrance({ folder: partial, siteName, siteUrl, made, texts });
    const { files, bytes } = await writeChecksums(partial);
    await finish();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (rounds > 1) say(`Something was published or withdrawn meanwhile: read ${rounds} times.`);
    say(`${texts} texts in ${files} files, ${(bytes / 1e6).toFixed(1)} MB, after ${seconds} s: ${folder}`);
    return 0;
  } finally {
    await closeDatabase();
    await archive.stop();
  }
}

function readFolder(words: string[]): string {
  try {
    const [folder, ...more] = parseArgs({ args: words, allowPositionals: true }).positionals;
    if (folder !== undefined && more.length === 0) return folder;
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
  throw new CommandError('Name the folder to export to: `npm run archive -- export-site <folder>`.');
}
