import CSL from 'citeproc';

import type { CITATION_STYLES } from '@/domain/exports';
import { type CitationStyle } from '@/domain/exports';

import { readLocale, readStyle } from './csl-assets';
import type { CslNode } from './csl-tree';
import { patchLocale } from './patch-locale';
import { patchStyle } from './patch-style';
import { type WordsLang, wordsLang } from './words';

/**
 * The styles by their names in the CSL project. Chicago is the bibliography entry of notes and bibliography: those who
 * cite these texts write history and area studies, and it says the date once, where author-date repeats the year.
 */
const STYLES = {
  apa: 'apa',
  chicago: 'chicago-note-bibliography',
  mla: 'modern-language-association',
} as const satisfies Record<keyof typeof CITATION_STYLES, string>;

const LOCALES = { en: 'en-US', vi: 'vi-VN', km: 'km-KH', fr: 'fr-FR' } as const satisfies Record<
  WordsLang,
  string
>;

type FormatItem = (item: object) => string;

const styles = new Map<CitationStyle, Promise<CslNode>>();
const locales = new Map<string, Promise<CslNode>>();
const engines = new Map<string, Promise<FormatItem>>();

/** The function is called once a key; what it rejects with is forgotten, so that the next call tries again. */
function once<K, V>(memory: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const kept = memory.get(key);
  if (kept) return kept;
  const made = make();
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}

/** Formats one item as a style's bibliography does, as HTML. Engines are kept: making one costs some 30 times a citation. */
export function getFormatter(style: CitationStyle, lang: string): Promise<FormatItem> {
  const tag = LOCALES[wordsLang(lang)];
  return once(engines, `${style} ${tag}`, async () => {
    const [tree, locale] = await Promise.all([
      once(styles, style, () => readStyle(STYLES[style])),
      once(locales, tag, async () => patchLocale(await readLocale(tag), lang)),
    ]);
    return makeFormatter(patchStyle(tree, { name: style, lang }), { locale, tag });
  });
}

function makeFormatter(style: CslNode, { locale, tag }: { locale: CslNode; tag: string }): FormatItem {
  let current: object = {};
  let turn = 0;
  const system = { retrieveLocale: () => locale, retrieveItem: () => current };
  const engine = new CSL.Engine(system, style, tag, true);
  // It would read variables out of notes that look like `name: value`.
  engine.opt.development_extensions.field_hack = false;
  return (item) => {
    // Under a name of its own each time: citeproc keeps what it knows, and forgets what is not in the list.
    const id = `cited-${(turn = 1 - turn)}`;
    current = { ...item, id };
    engine.updateItems([id]);
    const bibliography = engine.makeBibliography();
    return bibliography ? (bibliography[1][0] ?? '') : '';
  };
}
