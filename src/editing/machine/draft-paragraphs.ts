import { APIError } from 'payload';
import { findTerms } from '@/domain/glossary';
import { LEDE_ROW, TITLE_ROW, type ParagraphChange, type WorkbenchRow } from '@/domain/workbench';
import { conflictError } from '../write-conflict';
import type { EditingContext } from '../editing-context';
import { listTermPairs } from '../glossary/list-term-pairs';
import { findLock } from '../workbench/find-lock';
import { getTextState, type TextState } from '../workbench/get-text-state';
import { listWithdrawalsOf } from '../workbench/get-workbench';
import { saveParagraphs } from '../workbench/save-paragraphs';
import type { MachineTranslator, MarkedParagraph } from './translator';

type Drafting = EditingContext & {
  id: string;
  paras: readonly string[];
  translator: MachineTranslator;
  /** Ends the waiting for the machine. */
  signal?: AbortSignal;
};

/** How often it is decided anew when somebody types while the drafts are saved. */
const ROUNDS = 4;
const MOST_LETTERS = 40_000;

/**
 * Fills paragraphs that are untranslated with what a machine makes of their source, and marks them as its draft; of the
 * others nothing is sent, and nothing changed. Which these are is decided again when the machine has answered: what
 * somebody wrote meanwhile stays. Answers the rows that were filled.
 */
export async function draftParagraphs({
  payload,
  req,
  id,
  paras,
  translator,
  signal,
}: Drafting): Promise<WorkbenchRow[]> {
  const state = await getTextState({ payload, req, id });
  const withdrawals = await listWithdrawalsOf({ payload, req, state });
  const locked = await findLock({ payload, req, text: state.text, withdrawals });
  if (locked) throw new APIError(locked, 403, null, true);
  const sourceLang = state.source?.edition.lang;
  const asked = listUntranslated(state).filter(({ para }) => paras.includes(para));
  if (!sourceLang || asked.length === 0) return [];
  if (asked.reduce((sum, { markup }) => sum + markup.length, 0) > MOST_LETTERS) {
    throw new APIError('This is too long for one draft: choose fewer paragraphs.', 413, null, true);
  }
  const targetLang = state.text.lang;
  const glossary = await listTermPairs({ payload, req, from: sourceLang, to: targetLang });
  const words = asked.map(({ markup }) => markup).join('\n');
  const hits = findTerms({ source: words, sourceLang, target: '', targetLang, terms: glossary });
  const terms = [...new Set(hits.map(({ term }) => term))];
  const drafts = await translator.translate({ sourceLang, targetLang, paragraphs: asked, terms }, signal);
  return saveDrafts({ payload, req, id, asked, drafts });
}

async function saveDrafts({
  payload,
  req,
  id,
  asked,
  drafts,
}: EditingContext & {
  id: string;
  asked: readonly MarkedParagraph[];
  drafts: ReadonlyMap<string, string>;
}): Promise<WorkbenchRow[]> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const state = await getTextState({ payload, req, id });
    const still = listUntranslated(state);
    const changes = asked.flatMap(({ para, markup: sent }): ParagraphChange[] => {
      const now = still.find((one) => one.para === para);
      const markup = drafts.get(para);
      // A draft of what the source does not say any more is none.
      return now?.markup === sent && markup ? [{ para, base: now.base, markup }] : [];
    });
    if (changes.length === 0) return [];
    const saved = await saveParagraphs({ payload, req, id, changes, byMachine: true });
    if ('rows' in saved) return saved.rows;
  }
  throw conflictError();
}

/** The paragraphs that are still in the words of the source, as it is now. Title and lede cannot be marked as drafts. */
function listUntranslated({ rows }: TextState): (MarkedParagraph & { base: string })[] {
  return rows.flatMap(({ para, source, marks, base }) => {
    const isParagraph = para !== TITLE_ROW && para !== LEDE_ROW;
    const markup = source?.markup ?? '';
    return isParagraph && marks.untranslated && markup.trim() !== '' ? [{ para, markup, base }] : [];
  });
}
