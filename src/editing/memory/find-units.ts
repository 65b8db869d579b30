import type { Lang } from '@/domain/body';
import { keysOf, similarSizes, sizeOf } from '@/domain/translation-memory-keys';
import { hashWords } from '@/domain/translation-memory-unit';
import type { EditingContext } from '../editing-context';
import type { StoredUnit } from './stored-unit';

/** How many are compared by words, and how many of the same words are read. */
const MOST_CANDIDATES = 50;
const MOST_EXACT = 30;
/** Of a paragraph that is everywhere so many are looked at, and no more. */
const MOST_LOOKED_AT = 2000;
const MOST_KEYS = 200;

export type Candidate = Omit<StoredUnit, 'keys' | 'size'>;

type Asked = Pick<EditingContext, 'payload'> & { text: string; sourceLang: Lang; targetLang: Lang };

/** Units whose source has the same words as a text, the newest first. */
export function findSameUnits({ payload, text, ...languages }: Asked): Promise<Candidate[]> {
  return payload.db.connection
    .collection('memory')
    .find<Candidate>({ ...languages, hash: hashWords(text) }, { projection: { keys: 0, size: 0 } })
    .sort({ publishedAt: -1 })
    .limit(MOST_EXACT)
    .toArray();
}

/** Units whose source has other words than a text, those first that share most fingerprints with it. */
export function findNearUnits({ payload, text, ...languages }: Asked): Promise<Candidate[]> {
  const keys = keysOf(text, languages.sourceLang).slice(0, MOST_KEYS);
  const { least, most } = similarSizes(sizeOf(text));
  return payload.db.connection
    .collection('memory')
    .aggregate<Candidate>([
      { $match: { ...languages, keys: { $in: keys }, size: { $gte: least, $lte: most } } },
      { $limit: MOST_LOOKED_AT },
      { $match: { hash: { $ne: hashWords(text) } } },
      { $set: { shared: { $size: { $setIntersection: ['$keys', keys] } } } },
      { $sort: { shared: -1, publishedAt: -1 } },
      { $limit: MOST_CANDIDATES },
      { $project: { keys: 0, size: 0, shared: 0 } },
    ])
    .toArray();
}
