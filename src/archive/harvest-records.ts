import type { HarvestRecord } from '@/domain/reading';
import type { ArticleView } from '@/domain/reading';
import type { RecordDocument } from './documents';

export const HARVEST_FIELDS = { _id: 0, articlePid: 1, lang: 1, deleted: 1, stamp: 1 } as const;

export type StoredRecord = Pick<RecordDocument, 'articlePid' | 'lang' | 'deleted' | 'stamp'>;

export function toHarvestRecord(
  { articlePid, lang, deleted, stamp }: StoredRecord,
  view: ArticleView | null,
): HarvestRecord {
  return { pid: articlePid, lang, stamp: stamp.toISOString(), deleted, view };
}
