import type { Lang } from './body';
import type { Label } from './reading';

/** One form of a person's name. `script` (ISO 15924) is given where it is not the usual one of the language. */
export type PersonName = { name: string; lang: Lang; script?: string | null };

function toLabel({ name, lang, script }: PersonName): Label {
  return { text: name, lang: script ? `${lang}-${script}` : lang };
}

/**
 * A person's name for readers of a language: the form in that language, in its usual script first, otherwise the
 * first of the list, which is the one that the sources print. The label says which language it is really in.
 */
export function nameIn(names: readonly PersonName[], lang: Lang): Label {
  const own = names.filter((name) => name.lang === lang);
  const chosen = own.find((name) => !name.script) ?? own[0] ?? names[0];
  return chosen ? toLabel(chosen) : { text: '', lang };
}

/** The forms that `nameIn` does not show, in their order, each spelling once. */
export function otherNames(names: readonly PersonName[], lang: Lang): Label[] {
  const seen = new Set([nameIn(names, lang).text]);
  return names.map(toLabel).filter(({ text }) => !seen.has(text) && seen.add(text));
}
