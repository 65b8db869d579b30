import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { FallbackText } from '@/components/words/fallback-text';
import { ForeignWords } from '@/components/words/foreign-words';
import { excerpt } from '@/domain/inline-text';
import { browsePath, subjectPath } from '@/domain/paths';
import type { SubjectView } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';

import { ArticleList } from './article-list';

/** What the archive has on a subject; the list goes on in the browse page. */
export function SubjectPage({ locale, site, view, t = createTranslator(locale) }: PageProps<SubjectView>) {
  const choices = choicesFor((lang) => subjectPath(lang, view));
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead
        site={site}
        locale={locale}
        title={view.label.text}
        description={view.about?.lang === locale ? excerpt(view.about.text, 200) : undefined}
        canonical={subjectPath(locale, view)}
        languages={choices}
        fallbackLang="en"
      />
      <header className="heading">
        <p className="kicker">{t('subject.label')}</p>
        <h1>
          <ForeignWords {...view.label} pageLang={locale} />
        </h1>
        {view.about && <FallbackText label={view.about} t={t} />}
      </header>
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
    </PageShell>
  );
}
