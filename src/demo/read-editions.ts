import type { Locale } from '@/i18n/locales';
import type { DemoArticle } from './content/demo-article';
import { readContent, type DemoText } from './read-content';
import { replaceBlocks } from './replace-blocks';

export type DemoEdition = {
  words: DemoText;
  /** The languages translated from this edition. */
  translated: readonly Locale[];
};

/** The editions of an article's source, in the order in which they are published; the last is the newest. */
export async function readEditions({ folder, langs, earlier }: DemoArticle): Promise<DemoEdition[]> {
  const [lang, ...translations] = langs;
  const newest = await readContent(`articles/${folder}/${lang}.md`);
  const before = await Promise.all(
    earlier.map(async (translated, index) => {
      const words = await readContent(`articles/${folder}/edition-${index + 1}.${lang}.md`);
      const whole = {
        ...newest,
        note: null,
        blocks: replaceBlocks(newest.blocks, words.title ? [] : words.blocks),
      };
      return { words: words.title ? words : whole, translated };
    }),
  );
  const behind = new Set(earlier.flat());
  return [...before, { words: newest, translated: translations.filter((code) => !behind.has(code)) }];
}
