import type { Lang } from './body';
import { foldText } from './glossary-folding';

/** `index` of the rendering, from 0. */
export type RenderingFault = { index: number; message: string };

/** What makes renderings of a term useless: one without words, or the same one twice in a language. */
export function findRenderingFaults(renderings: readonly { lang: Lang; form: string }[]): RenderingFault[] {
  const seen = new Set<string>();
  return renderings.flatMap(({ lang, form }, index): RenderingFault[] => {
    const words = foldText(form).text.trim();
    if (!/[\p{L}\p{N}]/u.test(words))
      return [{ index, message: 'A rendering needs words: write it, or take it out.' }];
    const key = `${lang} ${words}`;
    if (seen.has(key)) {
      return [{ index, message: `“${form.trim()}” is here twice in ${lang}: take one out.` }];
    }
    seen.add(key);
    return [];
  });
}
