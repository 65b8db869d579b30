import { toBlocks } from '@/domain/blocks';
import { canonicalJson } from '@/domain/canonical-json';
import type { Text } from '@/payload-types';
import { textBody } from '../text-body';

export type Worded = Partial<Pick<Text, 'title' | 'summary' | 'body' | 'untranslated'>>;

/** The blocks of a text that say something. */
export const wordedBlocks = ({ body }: Pick<Worded, 'body'>) =>
  toBlocks(textBody(body), () => null).filter(({ type }) => type !== 'rule');

/** Whether what people wrote, and a reviewer approves, is another than before: title, summary and the words of the body. */
export function haveWordsChanged(before: Worded, after: Worded): boolean {
  if (said(before.title) !== said(after.title) || said(before.summary) !== said(after.summary)) return true;
  if (JSON.stringify(before.body) === JSON.stringify(after.body)) return false;
  return wordsOf(before) !== wordsOf(after);
}

/** Whether a new text has words of its own, apart from those copied from its source. */
export function hasOwnWords(text: Worded): boolean {
  if (said(text.title) || said(text.summary)) return true;
  const copied = text.untranslated ?? [];
  return wordedBlocks(text).some(({ para }) => !copied.includes(para));
}

const said = (words: string | null | undefined) => words?.trim() ?? '';

function wordsOf(text: Worded): string {
  return canonicalJson(wordedBlocks(text).map((block) => ({ ...block, para: null, number: null })));
}
