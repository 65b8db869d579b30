import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SiteAnswer } from './ask-site';
import { keepAnswer } from './keep-answer';
import { createFileNames } from './name-files';

/** An address that should have been a file, what came instead, and the page that names it. */
export type CrawlFault = { address: string; what: string; namedBy: string };

export type Crawling = {
  ask: (address: string) => Promise<SiteAnswer>;
  /** Where the files go. */
  folder: string;
  siteUrl: string;
  /** The files that there are, with their addresses: those of a round before stay, new ones are added. */
  files: Map<string, string>;
  /** Told after each file. */
  onFile: () => void;
  stop: AbortSignal;
};

/** Readers are served by the same database. */
const AT_A_TIME = 4;

/** Keeps the addresses as files, with all that they name, and so on. Gives what could not be kept. */
export async function crawlSite(addresses: readonly string[], crawling: Crawling): Promise<CrawlFault[]> {
  const { ask, folder, siteUrl, files, onFile, stop } = crawling;
  const names = createFileNames();
  const waiting: { address: string; namedBy: string }[] = [];
  const faults: CrawlFault[] = [];
  const add = (address: string, namedBy: string) => {
    // The same page as the one that leads here, under an address that says less.
    if (/[?&]before=/.test(address)) return;
    const file = names.nameOf(address);
    if (files.has(file)) return;
    files.set(file, address);
    waiting.push({ address, namedBy });
  };
  const keep = async ({ address, namedBy }: { address: string; namedBy: string }) => {
    const file = names.nameOf(address);
    try {
      const kept = keepAnswer(await ask(address), { address, file, siteUrl, names });
      const place = path.join(folder, file);
      await mkdir(path.dirname(place), { recursive: true });
      await writeFile(place, kept.content);
      for (const named of kept.addresses) add(named, address);
      onFile();
    } catch (error) {
      files.delete(file);
      faults.push({ address, what: error instanceof Error ? error.message : String(error), namedBy });
    }
  };
  for (const address of addresses) add(address, 'the beginning');
  const running = new Set<Promise<void>>();
  while ((waiting.length > 0 || running.size > 0) && !stop.aborted) {
    const next = running.size < AT_A_TIME ? waiting.pop() : undefined;
    if (next === undefined) await Promise.race(running);
    else {
      const one: Promise<void> = keep(next).finally(() => running.delete(one));
      running.add(one);
    }
  }
  await Promise.all(running);
  return faults;
}
