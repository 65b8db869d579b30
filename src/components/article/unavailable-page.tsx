import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { Byline } from '@/components/words/byline';
import { TextVersion } from '@/components/words/text-version';
import type { ArticleRow } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { createTranslator } from '@/i18n/create-translator';

import { listTextChoices } from './text-choices';

/** An article that has no text in the reader's language: says so and lists the languages it has. */
export function UnavailablePage({ locale, site, view, t = createTranslator(locale) }: PageProps<ArticleRow>) {
  const { lead, languages, pid } = view;
  const language = t(`language.${locale}`);
  return (
    <PageShell t={t} site={site} languages={listTextChoices(view)}>
      <PageHead site={site} locale={locale} title={formatTitle(lead)} />
      <header className="heading">
        <p className="kicker">{t('unavailable.title', { language })}</p>
        <h1 lang={lead.lang}>{formatTitle(lead)}</h1>
        <Byline credits={lead.credits} describesAnother={lead.kind === 'abstract'} lang={lead.lang} t={t} />
        <p className="about">{t('unavailable.body', { language })}</p>
        <ul className="versions">
          {languages.map((text) => (
            <li key={text.lang}>
              <TextVersion text={text} pid={pid} nameClass="label" />
            </li>
          ))}
        </ul>
      </header>
    </PageShell>
  );
}
