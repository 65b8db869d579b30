import type { MigrateUpArgs } from '@payloadcms/db-mongodb';

/** People stored before names were sorted have no name to sort by, and would stand before all others. */
export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  await payload.db.connection
    .collection('people')
    .updateMany(
      { $or: [{ sortName: { $exists: false } }, { sortName: { $in: [null, ''] } }] },
      [{ $set: { sortName: '$name' } }],
      { session },
    );
}

/** A sort name that was filled in is a good one: there is nothing to take back. */
export async function down(): Promise<void> {}
