import { ownName } from '@/components/frame/language-name';
import { articlePath, parallelPath } from '@/domain/paths';
import type { ArticleView, TextLink } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import type { Translator } from '@/i18n/create-translator';
import { listFormat } from '@/i18n/list-format';
import { LOCALE_CODES } from '@/i18n/locales';

import { ColophonRow } from './colophon-row';

function LanguageLine({ text, view, t }: { text: TextLink; view: ArticleView; t: Translator }) {
  const { lang, machineDraft } = text;
  return (
    <li>
      <span className="role" lang={lang}>
        {ownName(lang)}
      </span>{' '}
      <span>
        {lang === view.edition.lang ? (
          t('colophon.thisText')
        ) : (
          <a href={articlePath({ ...text, pid: view.pid })} lang={lang} hrefLang={lang}>
            {formatTitle(text)}
          </a>
        )}
        {machineDraft && <small> ({t('list.machineDraft')})</small>}
        {lang !== view.edition.lang && (
          <small className="onscreen">
            {' · '}
            <a href={parallelPath({ lang: view.edition.lang, pid: view.pid, other: lang })}>
              {t('colophon.beside')}
            </a>
          </small>
        )}
      </span>
    </li>
  );
}

function MissingLanguages({ view, t }: { view: ArticleView; t: Translator }) {
  const present = new Set(view.languages.map(({ lang }) => lang));
  const missing = LOCALE_CODES.filter((code) => !present.has(code));
  if (missing.length === 0) return null;
  const names = missing.map((code) => t(`language.${code}`));
  return (
    <p>
      <small>{t('colophon.missing', { languages: listFormat(t.locale, 'unit').format(names) })}</small>
    </p>
  );
}

/** The texts of this article in all languages, and the languages it lacks. */
export function ColophonLanguages({ view, t }: { view: ArticleView; t: Translator }) {
  return (
    <ColophonRow label={t('colophon.languages')}>
      <ul>
        {view.languages.map((text) => (
          <LanguageLine key={text.lang} text={text} view={view} t={t} />
        ))}
      </ul>
      <MissingLanguages view={view} t={t} />
    </ColophonRow>
  );
}
