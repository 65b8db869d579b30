import { basename, join } from 'node:path';
import { identifyDatabase } from '@/archive/identify-database';
import { readCurrent, readDamaged } from '@/search/index/generations';
import { openIndexWriter, type IndexWriter } from '@/search/index/index-writer';
import { isUnusableIndex } from '@/search/index/unusable-index-error';
import { fault, faultOfDatabase, type Fault } from './fault';
import { parsePosition, type Position } from './position';

/** The index in use: one that can be kept up, or why it is to be built anew and, where it still answers, itself. */
export type OpenIndex =
  { fault: null; writer: IndexWriter; position: Position } | { fault: Fault; writer: IndexWriter | null };

/** Opens the index that readers use. Throws what MongoDB throws when the database is away. */
export async function openCurrent(folder: string): Promise<OpenIndex> {
  const database = await identifyDatabase();
  const name = readCurrent(folder);
  if (name === null) return { fault: fault('there is none yet'), writer: null };
  if (readDamaged(folder) === name) return { fault: fault('it cannot be read'), writer: null };
  const writer = open(join(folder, name));
  if (typeof writer === 'string') return { fault: fault(writer), writer: null };
  const position = readPosition(writer);
  if (!position) return { fault: fault('it does not say up to where it knows what happened'), writer };
  if (position.database !== database) return { fault: faultOfDatabase('it is of another database'), writer };
  return { fault: null, writer, position };
}

/** Whether readers still use this index, and it is in order as far as they found. */
export function isInUse(folder: string, { file }: IndexWriter): boolean {
  return readCurrent(folder) === basename(file) && readDamaged(folder) !== basename(file);
}

export function readPosition(writer: IndexWriter): Position | null {
  return parsePosition(writer.getState().position);
}

function open(file: string): IndexWriter | string {
  try {
    return openIndexWriter(file);
  } catch (error) {
    if (isUnusableIndex(error)) return error.message;
    throw error;
  }
}
