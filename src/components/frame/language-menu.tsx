import type { Translator } from '@/i18n/create-translator';

import type { LanguageChoice } from './language-choices';
import { ownName } from './language-name';

function Choice({ choice: { lang, href }, t }: { choice: LanguageChoice; t: Translator }) {
  if (lang === t.locale) {
    return (
      <span lang={lang} aria-current="true">
        {ownName(lang)}
      </span>
    );
  }
  if (href !== null) {
    return (
      <a href={href} lang={lang} hrefLang={lang}>
        {ownName(lang)}
      </a>
    );
  }
  return (
    <span className="missing">
      <span lang={lang}>{ownName(lang)}</span> ({t('site.notYet')})
    </span>
  );
}

/** Every language by its own name: the current one marked, those that the page lacks named as missing. */
export function LanguageMenu({ choices, t }: { choices: LanguageChoice[]; t: Translator }) {
  return (
    <nav className="languages" aria-label={t('site.languages')}>
      <ul>
        {choices.map((choice) => (
          <li key={choice.lang}>
            <Choice choice={choice} t={t} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
