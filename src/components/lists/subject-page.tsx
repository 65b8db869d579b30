import type { PageProps } from '@/components/frame/page-props';
import { browsePath, subjectPath } from '@/domain/paths';
import type { SubjectView } from '@/domain/reading-lists';
import { createTranslator } from '@/i18n/create-translator';

import { ArticleList } from './article-list';
import { NamedPage } from './named-page';

/** What the archive has on a subject; the list goes on in the browse page. */
export function SubjectPage({ locale, site, view, t = createTranslator(locale) }: PageProps<SubjectView>) {
  return (
    <NamedPage
      t={t}
      site={site}
      kind={t('subject.label')}
      pid={view.pid}
      name={view.label}
      about={view.about}
      pathIn={(lang) => subjectPath(lang, view)}
    >
      <div className="column">
        {view.rows.length > 0 ? (
          <ArticleList rows={view.rows} t={t} level={2} />
        ) : (
          <p className="empty">{t('subject.empty')}</p>
        )}
        {view.after !== null && (
          <nav className="pager" aria-label={t('browse.pages')}>
            <a rel="next" href={browsePath(locale, { subject: view.pid, after: view.after })}>
              {t('browse.next')} →
            </a>
          </nav>
        )}
      </div>
    </NamedPage>
  );
}
