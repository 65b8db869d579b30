import { Fragment } from 'react';

import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { FallbackText } from '@/components/words/fallback-text';
import { ForeignWords } from '@/components/words/foreign-words';
import { MarginSection } from '@/components/words/margin-section';
import { excerpt } from '@/domain/inline-text';
import { personPath } from '@/domain/paths';
import type { Label, PersonView } from '@/domain/reading';
import { createTranslator, type Translator } from '@/i18n/create-translator';

import { ArticleList } from './article-list';

function OtherNames({ names, t }: { names: Label[]; t: Translator }) {
  if (names.length === 0) return null;
  return (
    <p className="names">
      <span className="label">{t('person.otherNames')}</span>{' '}
      {names.map((name, index) => (
        <Fragment key={name.text}>
          {index > 0 && ' · '}
          <ForeignWords {...name} pageLang={t.locale} />
        </Fragment>
      ))}
    </p>
  );
}

function Identifiers({ identifiers, t }: { identifiers: PersonView['identifiers']; t: Translator }) {
  if (identifiers.length === 0) return null;
  return (
    <p className="names">
      <span className="label">{t('person.identifiers')}</span>{' '}
      {identifiers.map(({ scheme, value, url }, index) => (
        <Fragment key={`${scheme} ${value}`}>
          {index > 0 && ' · '}
          {scheme} {url ? <a href={url}>{value}</a> : value}
        </Fragment>
      ))}
    </p>
  );
}

/** Everything by and about one person, under all the names that the sources print. */
export function PersonPage({ locale, site, view, t = createTranslator(locale) }: PageProps<PersonView>) {
  const choices = choicesFor((lang) => personPath(lang, view));
  const works = view.works.filter(({ rows }) => rows.length > 0);
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead
        site={site}
        locale={locale}
        title={view.name.text}
        description={view.about?.lang === locale ? excerpt(view.about.text, 200) : undefined}
        canonical={personPath(locale, view)}
        languages={choices}
        fallbackLang="en"
      />
      <header className="heading">
        <p className="kicker">{t('person.label')}</p>
        <h1>
          <ForeignWords {...view.name} pageLang={locale} />
        </h1>
        <OtherNames names={view.otherNames} t={t} />
        {view.about && <FallbackText label={view.about} t={t} />}
        <Identifiers identifiers={view.identifiers} t={t} />
      </header>
      {works.length === 0 && <p className="empty">{t('person.empty')}</p>}
      {works.map(({ role, rows }) => (
        <MarginSection key={role} id={role} title={t(`person.${role}`)}>
          <ArticleList rows={rows} t={t} />
        </MarginSection>
      ))}
    </PageShell>
  );
}
