import type { Lang } from '@/domain/body';
import type { Label } from '@/domain/reading';

/** Words of the content, marked with `lang` only where their language is not that of the page. */
export function ForeignWords({ text, lang, pageLang }: Label & { pageLang: Lang }) {
  return lang === pageLang ? text : <span lang={lang}>{text}</span>;
}
