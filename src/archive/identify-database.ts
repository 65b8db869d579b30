import { Binary } from 'mongodb';
import { toRecord } from '@/domain/json-reading';
import { getDatabase } from './database';

/**
 * A name of the database that no other one has, also of one restored from a copy or dropped and filled again: that of
 * its publications, which MongoDB gives a UUID when they are made. Every member of a replica set answers the same.
 */
export async function identifyDatabase(): Promise<string> {
  const database = getDatabase();
  const [publications] = await database.listCollections({ name: 'publications' }).toArray();
  const { uuid } = toRecord(toRecord(publications).info);
  return `${database.databaseName} ${uuid instanceof Binary ? uuid.toString('hex') : 'without publications'}`;
}
