import { ownName } from '@/components/frame/language-name';
import { parallelPath } from '@/domain/paths';
import type { ParallelView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** The first text beside each language that the article has as well. */
export function ParallelOthers({ view: { article, other }, t }: { view: ParallelView; t: Translator }) {
  const { pid, edition } = article;
  const shown = [edition.lang, other.edition.lang];
  const others = article.languages.filter(({ lang }) => !shown.includes(lang));
  if (others.length === 0) return null;
  return (
    <nav className="others" aria-labelledby="others">
      <h2 id="others">{t('parallel.others')}</h2>
      <ul>
        {others.map(({ lang }) => (
          <li key={lang}>
            <a href={parallelPath({ lang: edition.lang, pid, other: lang })} lang={lang}>
              {ownName(lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
