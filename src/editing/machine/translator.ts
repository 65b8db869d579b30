import type { Lang } from '@/domain/body';
import type { Term } from '@/domain/glossary';

/** One paragraph in the markup of the translate view. */
export type MarkedParagraph = { para: string; markup: string };

export type MachineTask = {
  sourceLang: Lang;
  targetLang: Lang;
  paragraphs: readonly MarkedParagraph[];
  /** What the glossary says of words in them. */
  terms: readonly Term[];
};

/** Whatever drafts translations: the one door through which words leave the archive for it. */
export interface MachineTranslator {
  /** What editors are told drafted a paragraph. */
  name: string;
  /**
   * Paragraph id → draft in the same markup; of those asked for and no others, without those it gave nothing for.
   * Throws an `APIError` with a sentence that says what to do, and never with the key or the words that were sent.
   */
  translate: (task: MachineTask, signal?: AbortSignal) => Promise<Map<string, string>>;
}
