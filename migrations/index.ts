import * as indexes from './20261121_000001_indexes';
import * as sortNames from './20261121_000002_sort_names';
import * as records from './20261121_000003_records';
import * as behind from './20261121_000005_behind';

// The name is Payload's: it takes every other file of this folder for a migration.
/** In the order in which they run. A migration that was released is never edited: add another. */
export const migrations = [
  { name: '20261121_000001_indexes', up: indexes.up, down: indexes.down },
  { name: '20261121_000002_sort_names', up: sortNames.up, down: sortNames.down },
  { name: '20261121_000003_records', up: records.up, down: records.down },
  { name: '20261121_000005_behind', up: behind.up, down: behind.down },
];
