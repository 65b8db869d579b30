import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, MongoClient, Timestamp } from 'mongodb';

type Versions = {
  clusterTime: { seconds: number; count: number };
  collections: Record<string, { documents: number }>;
};

type Say = (line: string) => void;

/** Every document of the restored database has the bytes that it had in the old one at the moment of the backup. */
export async function compareDocuments(
  old: MongoClient,
  { bag, environment, say }: { bag: string; environment: Record<string, string>; say: Say },
): Promise<string[]> {
  const versions = JSON.parse(await readFile(path.join(bag, 'data/versions.json'), 'utf8')) as Versions;
  const restored = await MongoClient.connect(environment.DATABASE_URL ?? '');
  const { seconds, count } = versions.clusterTime;
  const session = old.startSession({ snapshot: true });
  // The driver reads at the moment that it finds here, which is private to it.
  Reflect.set(session, 'snapshotTime', new Timestamp({ t: seconds, i: count }));
  const faults: string[] = [];
  let compared = 0;
  const options = { sort: { _id: 1 }, raw: true } as const;
  try {
    for (const name of Object.keys(versions.collections)) {
      const then = old
        .db()
        .collection<Uint8Array & Document>(name)
        .find({}, { ...options, session });
      const now = restored.db().collection<Uint8Array & Document>(name).find({}, options);
      for (;;) {
        const [one, other] = [await then.next(), await now.next()];
        if (!one && !other) break;
        compared += 1;
        if (!one || !other || Buffer.compare(one, other) !== 0) {
          faults.push(`A document of ${name} is another, or missing, in ${path.basename(bag)}.`);
          break;
        }
      }
    }
  } finally {
    await session.endSession();
    await restored.close();
  }
  say(`${compared} documents of ${path.basename(bag)} compared with the archive at that moment.`);
  return faults;
}

/** The folder of the restored archive has the same originals. */
export async function compareOriginals(old: string, restored: string, say: Say): Promise<string[]> {
  const [then, now] = await Promise.all([hashFiles(old), hashFiles(restored)]);
  say(`${now.size} originals compared.`);
  const names = new Set([...then.keys(), ...now.keys()]);
  return [...names].filter((name) => then.get(name) !== now.get(name)).map((name) => `${name} differs.`);
}

async function hashFiles(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(path.join(folder, entry.name));
    hashes.set(entry.name, createHash('sha256').update(bytes).digest('hex'));
  }
  return hashes;
}
