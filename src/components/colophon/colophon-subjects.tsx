import { Fragment, type ReactNode } from 'react';

import { ForeignWords } from '@/components/words/foreign-words';
import { personPath, subjectPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { ColophonRow } from './colophon-row';

function Separated({ items }: { items: ReactNode[] }) {
  return items.map((item, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      {item}
    </Fragment>
  ));
}

/** The subjects of an article and the people it is about. */
export function ColophonSubjects({ view: { subjects, about }, t }: { view: ArticleView; t: Translator }) {
  return (
    <>
      {subjects.length > 0 && (
        <ColophonRow label={t('colophon.subjects')}>
          <Separated
            items={subjects.map((subject) => (
              <a key={subject.pid} href={subjectPath(t.locale, subject)}>
                <ForeignWords {...subject.label} pageLang={t.locale} />
              </a>
            ))}
          />
        </ColophonRow>
      )}
      {about.length > 0 && (
        <ColophonRow label={t('colophon.about')}>
          <Separated
            items={about.map((person) => (
              <a key={person.pid} href={personPath(t.locale, person)}>
                <ForeignWords {...person.name} pageLang={t.locale} />
              </a>
            ))}
          />
        </ColophonRow>
      )}
    </>
  );
}
