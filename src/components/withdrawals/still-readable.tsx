import { ownName } from '@/components/frame/language-name';
import { TextVersion } from '@/components/words/text-version';
import { articlePath, historyPath } from '@/domain/paths';
import type { Tombstone } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** What of the article can be read although something of it was withdrawn: other editions, other languages. */
export function StillReadable({ view, t }: { view: Tombstone; t: Translator }) {
  const { cited, languages, currentSlug } = view;
  const { article: pid, lang } = cited;
  const others = languages.filter((text) => currentSlug === null || text.lang !== lang);
  if (currentSlug === null && others.length === 0) return <p>{t('tombstone.nothing')}</p>;
  return (
    <ul>
      {currentSlug !== null && (
        <li>
          <span className="role" lang={lang}>
            {ownName(lang)}
          </span>{' '}
          <span>
            <a href={articlePath({ lang, pid, slug: currentSlug })}>{t('tombstone.newest')}</a>
            {' · '}
            <a href={historyPath({ lang, pid })}>{t('colophon.history')}</a>
          </span>
        </li>
      )}
      {others.map((text) => (
        <li key={text.lang}>
          <TextVersion text={text} pid={pid} nameClass="role" />
        </li>
      ))}
    </ul>
  );
}
