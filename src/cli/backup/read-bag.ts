import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { BSON } from 'mongodb';
import { z } from 'zod';
import { CommandError } from '../command-error';
import { INDEXES, isBagName, locate, VERSIONS } from './bag-layout';
import { readWhole } from './read-whole';
import { BAG_FORMAT, type Versions, versionsSchema } from './versions';

const shapesSchema = z.record(
  z.string(),
  z.object({
    options: z.record(z.string(), z.unknown()),
    indexes: z.array(z.looseObject({ name: z.string(), key: z.record(z.string(), z.unknown()) })),
  }),
);
export type Shapes = z.infer<typeof shapesSchema>;

/** Makes sure that the folder is a bag and not one that holds several; throws a CommandError that says which to name. */
export async function requireBag(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(() => null);
  if (!entries) throw new CommandError(`There is no folder ${folder}: name a bag that \`backup\` has made.`);
  if (entries.includes('bagit.txt')) return;
  const newest = entries.filter(isBagName).sort().at(-1);
  throw new CommandError(
    newest === undefined
      ? `${folder} is no bag: it has no bagit.txt. Name a folder that \`backup\` has made, such as colophon-20260131T020000Z.`
      : `${folder} holds bags: name one of them, such as the newest, ${path.join(folder, newest)}.`,
  );
}

/** What the bag says of itself, or why that cannot be understood. */
export async function readVersions(bag: string): Promise<Versions | { fault: string }> {
  const text = await readWhole(locate(bag, VERSIONS));
  if (text === null) return { fault: 'the file is missing: this bag is not one of an archive.' };
  const format = z.object({ format: z.number() }).safeParse(parseJson(text)).data?.format;
  if (format !== undefined && format !== BAG_FORMAT) {
    return {
      fault: `the bag has format ${format}, and this software reads format ${BAG_FORMAT}: use the Colophon that made it, or a newer one.`,
    };
  }
  const versions = versionsSchema.safeParse(parseJson(text)).data;
  return versions ?? { fault: 'it cannot be understood.' };
}

/** The collections with their indexes; null when they cannot be understood. */
export async function readShapes(bag: string): Promise<Shapes | null> {
  const text = await readWhole(locate(bag, INDEXES));
  try {
    return shapesSchema.parse(BSON.EJSON.parse(text ?? ''));
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
