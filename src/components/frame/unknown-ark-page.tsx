import { ark, browsePath, homePath } from '@/domain/paths';
import { checkCharacter } from '@/domain/pid';
import type { Label } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { createTranslator, type Translator } from '@/i18n/create-translator';
import type { Locale } from '@/i18n/locales';

import { ForeignWords } from '../words/foreign-words';
import { Message } from '../words/message';
import { choicesFor } from './language-choices';
import { PageHead } from './page-head';
import { PageShell } from './page-shell';

/** Why an `ark:` leads nowhere here. */
export type UnknownArk =
  | { why: 'malformed' }
  | { why: 'elsewhere'; ark: string; naan: string }
  | { why: 'unknown'; ark: string; suggestions: { ark: string; path: string; label: Label }[] };

type Props = { view: UnknownArk; locale: Locale; site: Site; t?: Translator };

const MESSAGES = {
  malformed: ['ark.malformed', 'ark.malformedBody'],
  elsewhere: ['ark.elsewhere', 'ark.elsewhereBody'],
  unknown: ['ark.unknown', 'ark.unknownBody'],
} as const;

/** The resolver of all archives (n2t.net). */
const N2T = 'https://n2t.net/';
/** What a pid looks like; nobody's. */
const EXAMPLE = 'd12345678';

/** Says why a permanent id cannot be followed, and what may have been meant. */
export function UnknownArkPage({ view, locale, site, t = createTranslator(locale) }: Props) {
  const [title, body] = MESSAGES[view.why];
  return (
    <PageShell t={t} site={site} languages={choicesFor(homePath)}>
      <PageHead site={site} locale={locale} title={t(title)} />
      <header className="heading">
        <h1>{t(title)}</h1>
        <p className="about">
          <Message t={t} id={body} slots={slotsOf(view, site)} />
        </p>
        {view.why === 'unknown' && view.suggestions.length > 0 && (
          <>
            <p id="suggestions">{t('ark.suggestions')}</p>
            <ul aria-labelledby="suggestions">
              {view.suggestions.map((suggestion) => (
                <li key={suggestion.ark}>
                  <a href={suggestion.path}>
                    <ForeignWords {...suggestion.label} pageLang={locale} />
                  </a>{' '}
                  <span className="id">{suggestion.ark}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="ways">
          <a href={homePath(locale)}>{t('error.home')}</a> ·{' '}
          <a href={browsePath(locale)}>{t('error.browse')}</a>
        </p>
      </header>
    </PageShell>
  );
}

function slotsOf(view: UnknownArk, { naan }: Site): Parameters<typeof Message>[0]['slots'] {
  if (view.why === 'malformed') {
    const example = ark({ naan, pid: EXAMPLE + checkCharacter(EXAMPLE) });
    return { example: <span className="id">{example}</span> };
  }
  const id = <span className="id">{view.ark}</span>;
  if (view.why === 'unknown') return { ark: id };
  const address = N2T + encodeURI(view.ark);
  return { ark: id, naan: view.naan, address: <a href={address}>{address}</a> };
}
