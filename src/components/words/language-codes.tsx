import { ownName } from '@/components/frame/language-name';
import { articlePath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** The languages an article can be read in, as short codes that lead to each text. */
export function LanguageCodes({ row, t }: { row: ArticleRow; t: Translator }) {
  return (
    <span className="codes">
      <span className="hidden">{t('list.readIn')} </span>
      {row.languages.map(({ lang, slug }, index) => (
        <span key={lang}>
          {index > 0 && ' '}
          <a
            href={articlePath({ lang, pid: row.pid, slug })}
            hrefLang={lang}
            lang={lang}
            aria-label={ownName(lang)}
          >
            {lang}
          </a>
        </span>
      ))}
    </span>
  );
}
