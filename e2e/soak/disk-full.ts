import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { openTrial, type Trial } from '@/cli/testing/open-trial';
import { fillDatabase } from './disk-full-database';
import { fillIndex } from './disk-full-index';
import { fillMedia } from './disk-full-media';
import { type Editor, logIn } from './editor';
import { mountSmallDisk, type SmallDisk } from './small-disk';

export type FullDiskScene = {
  trial: Trial;
  client: MongoClient;
  editor: Editor;
  disk: SmallDisk;
  /** Texts that may be published, by id. */
  texts: string[];
  /** Notes a fault unless it holds. */
  expect: (holds: boolean, what: string) => void;
  say: (line: string) => void;
};

/** Megabytes: MongoDB refuses to make indexes, as a first start does, where less than 500 are free. */
const SIZES = { media: 32, search: 4, mongodb: 1000 } as const;

/**
 * Fills the disk of the photos, of the search index and of MongoDB, one after another, while the site is used; makes
 * room again, and looks whether it recovers and whether everything that was acknowledged is there. Gives how many
 * things were wrong. Needs root, for mounting.
 */
export async function runDiskFull(_rounds: number, say: (line: string) => void): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-full-'));
  const disks: SmallDisk[] = [];
  const mount = async (name: keyof typeof SIZES): Promise<SmallDisk> => {
    await mkdir(join(folder, name));
    const disk = mountSmallDisk(join(folder, name), SIZES[name]);
    disks.push(disk);
    return disk;
  };
  const faults: string[] = [];
  try {
    const [media, search, mongodb] = [await mount('media'), await mount('search'), await mount('mongodb')];
    const trial = await openTrial(say, { folder });
    const client = await MongoClient.connect(trial.databaseUrl);
    try {
      const [server, worker] = [await trial.startServer(), trial.startWorker()];
      worker.process.stdout?.resume();
      worker.process.stderr?.on('data', (chunk: Buffer) => say(`worker: ${chunk.toString().trim()}`));
      const expect = (holds: boolean, what: string): void => {
        say(`${holds ? '✓' : '✗'} ${what}`);
        if (!holds) faults.push(what);
      };
      const texts = await listTexts(client);
      const scene = { trial, client, editor: await logIn(trial), texts, expect, say };
      await fillMedia({ ...scene, disk: media });
      await fillIndex({ ...scene, disk: search });
      await fillDatabase({ ...scene, disk: mongodb });
      expect(server.process.exitCode === null, 'the server ran throughout');
      expect(worker.process.exitCode === null, 'the worker ran throughout');
      await Promise.all([server.stop(), worker.stop()]);
    } finally {
      await client.close();
      await trial.end();
    }
  } finally {
    for (const disk of disks.reverse()) disk.unmount();
    await rm(folder, { recursive: true, force: true });
  }
  say(`${faults.length} faults.`);
  return faults.length;
}

async function listTexts(client: MongoClient): Promise<string[]> {
  const found = await client
    .db()
    .collection('publications')
    .find({ machineDraft: { $ne: true } })
    .toArray();
  return found.map((publication) => String(publication['text']));
}
