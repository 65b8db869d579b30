import type { PayloadRequest } from 'payload';
import type { DoubtCode, Objection, Stage } from '@/domain/workflow';
import type { Text } from '@/payload-types';
import { wordedBlocks } from './words-of';

type Doubted = Partial<Pick<Text, 'stage' | 'body' | 'machineDraft' | 'untranslated' | 'kind'>>;

/** How many paragraphs of a translation are still in the words of its source. */
export function countUntranslated({ body, untranslated, kind }: Doubted): number {
  return kind === 'original' ? 0 : countPresent({ body, paras: untranslated });
}

function countPresent({ body, paras }: Pick<Doubted, 'body'> & { paras: Doubted['untranslated'] }): number {
  if (!paras?.length) return 0;
  return wordedBlocks({ body }).filter(({ para }) => paras.includes(para)).length;
}

const STANDS: Record<Exclude<Stage, 'approved'>, string> = {
  draft: 'it was not sent to review',
  'in-review': 'it is in review',
  'changes-requested': 'a reviewer asked for changes',
};

type Doubt = Objection<DoubtCode> & { sentence: string; inShort: string };

function listDoubts({ stage, body, machineDraft }: Doubted): Doubt[] {
  const doubts: Doubt[] = [];
  if (stage !== 'approved') {
    const code = stage ?? 'draft';
    const sentence = `Nobody has approved this text: ${STANDS[code]}.`;
    doubts.push({ code, count: 0, sentence, inShort: 'not approved' });
  }
  const drafted = countPresent({ body, paras: machineDraft });
  if (drafted > 0) {
    const paragraphs = drafted === 1 ? '1 paragraph' : `${drafted} paragraphs`;
    const were = drafted === 1 ? 'was' : 'were';
    doubts.push({
      code: 'machine-draft',
      count: drafted,
      sentence: `${paragraphs} ${were} drafted by a machine and confirmed by nobody: readers will be told so.`,
      inShort: `${paragraphs} of a machine’s draft unconfirmed`,
    });
  }
  return doubts;
}

/** Why publishing this is refused unless an editor insists, each as a sentence. */
export function findPublishingDoubts(text: Doubted): string[] {
  return listDoubts(text).map(({ sentence }) => sentence);
}

/** The same for whoever says it in other words, in the same order. */
export function toDoubtCodes(text: Doubted): Objection<DoubtCode>[] {
  return listDoubts(text).map(({ code, count }) => ({ code, count }));
}

const keyOf = (id: string | undefined) => `publishingDoubts ${id ?? 'new'}`;

/** Keeps what was doubtful about a text that is being published, until the record of activity says so. */
export function keepPublishingDoubts({
  req,
  id,
  text,
}: {
  req: PayloadRequest;
  id: string | undefined;
  text: Doubted;
}): void {
  req.context[keyOf(id)] = listDoubts(text).map(({ inShort }) => inShort);
}

/** What was kept of this text, or of the new one that has got this id. */
export function takePublishingDoubts({ req, id }: { req: PayloadRequest; id: string }): string[] {
  const key = [keyOf(id), keyOf(undefined)].find((one) => one in req.context);
  const kept = key === undefined ? null : req.context[key];
  if (key !== undefined) delete req.context[key];
  return Array.isArray(kept) ? kept.map(String) : [];
}
