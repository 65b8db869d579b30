import { choicesFor, type LanguageChoice } from '@/components/frame/language-choices';
import { articlePath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';

/** The article in every language of the interface, null where it has no text in it. */
export function listTextChoices({
  languages,
  pid,
}: Pick<ArticleView, 'languages' | 'pid'>): LanguageChoice[] {
  return choicesFor((lang) => {
    const text = languages.find((candidate) => candidate.lang === lang);
    return text ? articlePath({ lang, pid, slug: text.slug }) : null;
  });
}
