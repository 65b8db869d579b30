import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCALE_CODES } from '@/i18n/locales';
import { CommandError } from '../command-error';
import { bundleSearch } from './bundle-search';
import { COMPLETING_SCRIPT, SEARCH_SCRIPT } from './add-search';
import { createAsker } from './ask-site';
import { type CrawlFault, crawlSite } from './crawl-site';
import { forgetChanged } from './forget-changed';
import { listChanged, readLately } from './list-changed';
import { writeSearch } from './write-search';

/** What was made, and what could not be kept. */
export type Exported = { texts: number; faults: CrawlFault[]; rounds: number };

/** After the first, a round reads lists and what changed. Where something changes in each, there is no whole copy. */
const MOST_ROUNDS = 12;

const SEEDS = [
  '/sitemap.xml',
  '/robots.txt',
  '/favicon.svg',
  ...LOCALE_CODES.flatMap((locale) =>
    ['', '/search', '/feed.xml', '/feed.json'].map((page) => `/${locale}${page}`),
  ),
];

/** Fills the folder from the site at `origin`, until nothing was published or withdrawn since the last look at it. */
export async function makeExport({
  origin,
  siteUrl,
  folder,
  onFile,
  stop,
}: {
  origin: string;
  siteUrl: string;
  folder: string;
  onFile: (files: number) => void;
  stop: AbortSignal;
}): Promise<Exported> {
  const { ask, end } = createAsker(origin);
  const files = new Map<string, string>();
  const crawl = (again: readonly string[]) =>
    crawlSite([...SEEDS, ...again], { ask, folder, siteUrl, files, onFile: () => onFile(files.size), stop });
  try {
    const begun = new Date();
    let before = await readLately(begun);
    let again: string[] = [];
    for (let rounds = 1; ; rounds += 1) {
      const faults = await crawl(again);
      const texts = await writeSearch(path.join(folder, 'search'));
      const after = await readLately(begun);
      const changed = listChanged(before, after);
      if (changed.length === 0 || stop.aborted) {
        await writeScripts(folder);
        return { texts, faults, rounds };
      }
      if (rounds === MOST_ROUNDS) {
        throw new CommandError(
          `Something was published or withdrawn each of the ${rounds} times that the archive was read: export it when less is done. What there is of the export is in ${folder}.`,
        );
      }
      before = after;
      const forgotten = await forgetChanged({ folder, files, changed });
      again = [];
      for (const address of forgotten.addresses) if ((await ask(address)).status !== 404) again.push(address);
      for (const photo of forgotten.photos) {
        const address = files.get(photo) ?? '';
        if ((await ask(address)).status === 200) continue;
        await rm(path.join(folder, photo), { force: true });
        files.delete(photo);
      }
    }
  } finally {
    end();
  }
}

async function writeScripts(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'search'), { recursive: true });
  const searchPage = await readFile(path.join(folder, 'en/search/index.html'), 'utf8').catch(() => null);
  // Told already as an address that was not answered.
  if (searchPage === null) return;
  await bundleSearch({ searchPage, file: path.join(folder, SEARCH_SCRIPT) });
  await writeFile(
    path.join(folder, COMPLETING_SCRIPT),
    '// Only a server completes questions while they are typed.\n',
  );
}
