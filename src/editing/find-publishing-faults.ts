import { toBlocks } from '@/domain/blocks';
import type { Text } from '@/payload-types';
import { textBody } from './text-body';
import { countUntranslated } from './workflow/publishing-doubts';

export type Fault = { path: string; message: string };

type Checked = Partial<
  Pick<
    Text,
    'title' | 'body' | 'kind' | 'abstractBy' | 'article' | 'lang' | 'translatedFrom' | 'untranslated'
  >
>;

/** What a text lacks before readers may see it, each as a sentence. */
export function findPublishingFaults(text: Checked): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, message: string) => faults.push({ path, message });
  if (!text.article) fault('article', 'A text without an article cannot be published: choose its article.');
  if (!text.lang) fault('lang', 'A text without a language cannot be published: choose its language.');
  if (!text.title?.trim()) {
    fault(
      'title',
      'A text without a title cannot be published: write one, and tick “The title is ours” when the source has none.',
    );
  }
  if (toBlocks(textBody(text.body), () => null).length === 0) {
    fault('body', 'A text without words cannot be published: write or import its body first.');
  }
  if (text.kind === 'abstract' && !text.abstractBy?.length) {
    fault(
      'abstractBy',
      'An abstract says who made it, apart from the makers of what it describes: fill in “Abstract by”.',
    );
  }
  if (Boolean(text.translatedFrom?.text) !== Boolean(text.translatedFrom?.edition)) {
    fault(
      'translatedFrom',
      'A translation names both the text and the edition it was made from, or neither.',
    );
  }
  const untranslated = countUntranslated(text);
  if (untranslated > 0) fault('body', untranslatedSentence(untranslated));
  return faults;
}

/** That a translation still has words of its source, in how many paragraphs, and what to do. */
export function untranslatedSentence(count: number): string {
  return count === 1
    ? 'One paragraph is still in the words of the source: translate it, or confirm that it stays so.'
    : `${count} paragraphs are still in the words of the source: translate them, or confirm that they stay so.`;
}
