import { getMediaStore } from '@/archive/media/get-media-store';
import { findLeftovers } from '../media/find-leftovers';
import type { Finding } from './finding';

const HOUR_MS = 3_600_000;

/** Every original is of a photo or in an edition. One just written may be of an upload under way. */
export async function* verifyLeftovers(): AsyncGenerator<Finding> {
  const store = getMediaStore();
  const { originals } = await findLeftovers(store, new Date(Date.now() - HOUR_MS));
  for (const name of originals) {
    yield {
      ...{ kind: 'photo', about: store.describe(name), part: 'original', expected: 'none', found: name },
      says: 'no photo and no edition names this file.',
      advice:
        'Remove it with `npm run archive -- sweep`, as the worker does every hour, unless the database is not the one of these photos.',
    };
  }
}
