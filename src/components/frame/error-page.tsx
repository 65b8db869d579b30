import { SearchForm } from '@/components/search/search-form';
import { browsePath, homePath } from '@/domain/paths';
import { createTranslator, type Translator } from '@/i18n/create-translator';
import type { Locale } from '@/i18n/locales';

import { choicesFor } from './language-choices';
import { PageHead } from './page-head';
import { PageShell } from './page-shell';
import type { Site } from '@/domain/site';

const MESSAGES = {
  notFound: ['error.notFound', 'error.notFoundBody'],
  badRequest: ['error.badRequest', 'error.badRequestBody'],
  server: ['error.server', 'error.serverBody'],
  away: ['error.away', 'error.awayBody'],
  tooMany: ['error.tooMany', 'error.tooManyBody'],
} as const;

export type Failure = keyof typeof MESSAGES;

type Props = { failure: Failure; locale: Locale; site: Site; t?: Translator };

/** Says what happened and where to go. The languages lead to the home page in each. */
export function ErrorPage({ failure, locale, site, t = createTranslator(locale) }: Props) {
  const [title, body] = MESSAGES[failure];
  return (
    <PageShell t={t} site={site} languages={choicesFor(homePath)} ownSearch>
      <PageHead site={site} locale={locale} title={t(title)} />
      <header className="heading">
        <h1>{t(title)}</h1>
        <p className="about">{t(body)}</p>
        <SearchForm t={t} />
        <p className="ways">
          <a href={homePath(locale)}>{t('error.home')}</a> ·{' '}
          <a href={browsePath(locale)}>{t('error.browse')}</a>
        </p>
      </header>
    </PageShell>
  );
}
