import { Fragment } from 'react';

import type { PageProps } from '@/components/frame/page-props';
import { ForeignWords } from '@/components/words/foreign-words';
import { MarginSection } from '@/components/words/margin-section';
import { personPath } from '@/domain/paths';
import type { Label } from '@/domain/reading';
import type { PersonView } from '@/domain/reading-lists';
import { createTranslator, type Translator } from '@/i18n/create-translator';

import { ArticleList } from './article-list';
import { NamedPage } from './named-page';

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
  const works = view.works.filter(({ rows }) => rows.length > 0);
  return (
    <NamedPage
      t={t}
      site={site}
      kind={t('person.label')}
      pid={view.pid}
      name={view.name}
      about={view.about}
      pathIn={(lang) => personPath(lang, view)}
      names={<OtherNames names={view.otherNames} t={t} />}
      facts={<Identifiers identifiers={view.identifiers} t={t} />}
    >
      {works.length === 0 && <p className="empty">{t('person.empty')}</p>}
      {works.map(({ role, rows }) => (
        <MarginSection key={role} id={role} title={t(`person.${role}`)}>
          <ArticleList rows={rows} t={t} />
        </MarginSection>
      ))}
    </NamedPage>
  );
}
