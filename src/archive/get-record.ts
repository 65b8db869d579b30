import type { Lang } from '@/domain/body';
import type { HarvestRecord } from '@/domain/reading';
import { collection, MAX_TIME_MS } from './documents';
import { getArticle } from './get-article';
import { HARVEST_FIELDS, toHarvestRecord, type StoredRecord } from './harvest-records';

/** What harvesters are told of one text, as it stands at this moment; null for one that was never published. */
export async function getRecord({ pid, lang }: { pid: string; lang: Lang }): Promise<HarvestRecord | null> {
  const record = await collection('records').findOne<StoredRecord>(
    { articlePid: pid, lang },
    { projection: HARVEST_FIELDS, maxTimeMS: MAX_TIME_MS },
  );
  if (!record || record.deleted) return record && toHarvestRecord(record, null);
  const answer = await getArticle({ pid, lang });
  // Taken back between the two queries.
  if (answer.found !== 'text') return toHarvestRecord({ ...record, deleted: true }, null);
  return toHarvestRecord(record, answer.view);
}
