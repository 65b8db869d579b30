import { isRecord } from './json-reading';
import { LEDE_ROW, TITLE_ROW, type ParagraphChange } from './workbench';

const MOST_CHANGES = 50;
const MOST_CHARACTERS = 20_000;
const PARA = /^[0-9a-z][0-9a-z-]{0,39}$/;

/** Whether it can be the id of a paragraph, or names the row of title or lede. */
export function isRowId(value: unknown): value is string {
  return typeof value === 'string' && (value === TITLE_ROW || value === LEDE_ROW || PARA.test(value));
}

/** What a save asks for, out of unchecked JSON; a sentence when it cannot be done as a whole. */
export function parseParagraphChanges(body: unknown): ParagraphChange[] | { fault: string } {
  const given = isRecord(body) ? body.changes : null;
  if (!Array.isArray(given) || given.length === 0) return { fault: 'Say what to save: “changes”, a list.' };
  if (given.length > MOST_CHANGES)
    return { fault: `Save at most ${MOST_CHANGES} paragraphs at a time: these are ${given.length}.` };
  const changes: ParagraphChange[] = [];
  for (const one of given) {
    const change = toChange(one);
    if (!change)
      return {
        fault:
          'Each change names its paragraph (“para”), its words (“markup”) and what they were made from (“base”).',
      };
    if (change.markup.length > MOST_CHARACTERS || (change.credit?.length ?? 0) > MOST_CHARACTERS)
      return { fault: `A paragraph has at most ${MOST_CHARACTERS} characters: split it in the editor.` };
    if (changes.some(({ para }) => para === change.para))
      return { fault: 'A paragraph can be changed once in a save.' };
    changes.push(change);
  }
  return changes;
}

function toChange(value: unknown): ParagraphChange | null {
  if (!isRecord(value)) return null;
  const { para, base, markup, credit } = value;
  if (!isRowId(para) || typeof base !== 'string' || typeof markup !== 'string') return null;
  if (credit !== undefined && typeof credit !== 'string') return null;
  return { para, base, markup, ...(credit !== undefined && { credit }) };
}

const MOST_PARAGRAPHS = 2000;

/** The ids in `{ paras: [...] }`; a sentence when there are none or it is something else. */
export function parseParas(body: unknown): string[] | { fault: string } {
  const given = isRecord(body) ? body.paras : null;
  if (!Array.isArray(given) || given.length === 0 || !given.every(isRowId))
    return { fault: 'Say which paragraphs: “paras”, a list of their ids.' };
  if (given.length > MOST_PARAGRAPHS)
    return { fault: `Name at most ${MOST_PARAGRAPHS} paragraphs at a time.` };
  return [...new Set(given)];
}
