import { isRecord, toRecord, toRecords, type JsonRecord } from '@/domain/json-reading';
import type { WordChange } from '@/domain/reading';
import type { Workbench } from '@/domain/workbench';

/** A passage that differs: its words as this form has them and as they are saved. */
export type StaleChange = {
  part: string;
  from: number | null;
  to: number | null;
  words: WordChange[];
};

/** What a save of this form would write over. */
export type Comparison = {
  /** The `updatedAt` of what is saved now. */
  base: string;
  says: string;
  /** Whether others changed anything since the form was opened. */
  changed: boolean;
  changes: StaleChange[];
  fields: string[];
  kept: JsonRecord;
};

/** Compares a form with the newest version of its text. Throws the server's sentence. */
export async function compareWithNewest(
  api: string,
  { id, opened, mine }: { id: string; opened: unknown; mine: unknown },
): Promise<Comparison> {
  const response = await fetch(`${api}/texts/${id}/comparison`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ opened, mine }),
  });
  const answer: unknown = await response.json();
  if (!response.ok || !isRecord(answer) || typeof answer.base !== 'string') {
    const [error] = toRecords(toRecord(answer).errors);
    throw new Error(typeof error?.message === 'string' ? error.message : response.statusText);
  }
  return {
    base: answer.base,
    says: String(answer.says),
    changed: answer.changed === true,
    changes: toRecords(answer.changes).map((change) => ({
      part: String(change.part),
      from: toNumber(change.from),
      to: toNumber(change.to),
      words: toRecords(change.words).flatMap(({ text, in: where }) =>
        typeof text === 'string' && (where === 'both' || where === 'from' || where === 'to')
          ? [{ text, in: where }]
          : [],
      ),
    })),
    fields: Array.isArray(answer.fields) ? answer.fields.map(String) : [],
    kept: toRecord(answer.kept),
  };
}

/** Says that a text is open here for writing, or with `release` not any more; gives who else has it open. */
export async function sayHolding(
  api: string,
  { id, release }: { id: string; release: boolean },
): Promise<Workbench['holder']> {
  const response = await fetch(`${api}/texts/${id}/holder`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    // What is said while the page closes still arrives.
    keepalive: release,
    body: JSON.stringify(release ? { release } : {}),
  });
  const { holder } = toRecord(await response.json());
  if (!response.ok) throw new Error(response.statusText);
  return isRecord(holder) ? { name: String(holder.name), since: String(holder.since) } : null;
}

const toNumber = (value: unknown) => (typeof value === 'number' ? value : null);
