import type { Db } from 'mongodb';
import type { MediaStore } from '@/archive/media/media-store';
import { INDEXES, README, VERSIONS } from './bag-layout';
import { type BagSize, createBagWriter } from './bag-writer';
import { copyOriginals, type NamedOriginal, type OriginalFault } from './copy-originals';
import type { EarlierBag } from './earlier-bag';
import { listCollections, toIndexesJson } from './list-collections';
import { toReadme } from './readme-text';
import type { Snapshot } from './snapshot';
import { describeSoftware, listMigrationsDone } from './software';
import { BAG_FORMAT, type Versions } from './versions';
import { writeCollection } from './write-collection';

export type Step = (walked: 'documents' | 'originals') => void;

/** What is put into a bag. */
export type BagSource = {
  db: Db;
  snapshot: Snapshot;
  store: MediaStore;
  site: Versions['site'];
  takenAt: Date;
};

/** Writes the whole bag into an empty folder. */
export async function writeBag(
  { db, snapshot, store, site, takenAt }: BagSource,
  { folder, earlier, step }: { folder: string; earlier: EarlierBag; step: Step },
): Promise<{ size: BagSize; versions: Versions; faults: OriginalFault[] }> {
  const writer = createBagWriter(folder);
  try {
    const shapes = await listCollections(db);
    await writer.write(INDEXES, [Buffer.from(toIndexesJson(shapes))], earlier.findPart);
    const collections: Versions['collections'] = {};
    for (const collection of shapes.keys()) {
      const documents = snapshot.read(collection);
      const onStep = (): void => step('documents');
      collections[collection] = await writeCollection({
        collection,
        documents,
        writer,
        earlier,
        step: onStep,
      });
    }
    const faults: OriginalFault[] = [];
    const originals = { files: 0, bytes: 0 };
    const copied = copyOriginals({
      ...{ store, writer, earlier, originals: listOriginals(snapshot), copied: originals },
      step: () => step('originals'),
    });
    for await (const fault of copied) faults.push(fault);
    const versions: Versions = {
      ...{ format: BAG_FORMAT, takenAt: takenAt.toISOString(), clusterTime: snapshot.getClusterTime() },
      ...{ software: await describeSoftware(db), migrations: await listMigrationsDone(db), site },
      ...{ collections, originals },
    };
    await writer.write(README, [Buffer.from(toReadme(versions))]);
    await writer.write(VERSIONS, [Buffer.from(`${JSON.stringify(versions, null, 2)}\n`)]);
    return { size: await writer.finish(listInfo(versions)), versions, faults };
  } finally {
    writer.close();
  }
}

async function* listOriginals(snapshot: Snapshot): AsyncGenerator<NamedOriginal> {
  const projection = { sha256: 1, filename: 1, filesize: 1 };
  for await (const { sha256, filename, filesize } of snapshot.find('photos', {
    ...{ projection, sort: { sha256: 1 } },
  })) {
    // A document without a file is told by `verify`; there is nothing of it to copy.
    if (typeof sha256 !== 'string' || typeof filename !== 'string') continue;
    yield { sha256, filename, filesize: typeof filesize === 'number' ? filesize : null };
  }
}

function listInfo({ site, takenAt, software, collections }: Versions): [string, string][] {
  return [
    ['Source-Organization', site.name],
    ['External-Identifier', site.url],
    [
      'External-Description',
      `The whole archive ${site.url}: ${Object.keys(collections).length} collections of documents and the originals of all photographs. data/README.txt says how to read them.`,
    ],
    ['Bagging-Date', takenAt.slice(0, 10)],
    ['Bag-Software-Agent', `Colophon ${software.colophon}`],
  ];
}
