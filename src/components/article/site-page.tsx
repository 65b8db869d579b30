import { choicesFor } from '@/components/frame/language-choices';
import { formatLanguage } from '@/components/frame/language-name';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { blockText, excerpt } from '@/domain/inline-text';
import type { SitePageView } from '@/domain/reading-lists';
import { createTranslator } from '@/i18n/create-translator';
import type { Locale } from '@/i18n/locales';

import { numberNotes } from './note-numbers';
import { NotesList } from './notes-list';
import { TextBody } from './text-body';

type Props = PageProps<SitePageView | null> & {
  section: 'about' | 'how-to-cite';
  pathIn: (locale: Locale) => string;
};

/** A page kept by the editors; shown in another language, it says so. */
export function SitePage({ locale, site, view, section, pathIn, t = createTranslator(locale) }: Props) {
  const choices = choicesFor(pathIn);
  const title = view?.title ?? t(section === 'about' ? 'site.about' : 'site.howToCite');
  const lang = view && view.lang !== locale ? view.lang : undefined;
  const notes = numberNotes(view?.body ?? []);
  return (
    <PageShell t={t} site={site} languages={choices} section={section}>
      <PageHead
        site={site}
        locale={locale}
        title={title}
        description={view?.body[0] && !lang ? excerpt(blockText(view.body[0]), 200) : undefined}
        canonical={pathIn(locale)}
        languages={choices}
        fallbackLang="en"
      />
      <article className="article">
        <header className="heading">
          <h1 lang={lang}>{title}</h1>
          {lang && <p className="facts">({t('fallback.in', { language: formatLanguage(lang, t) })})</p>}
        </header>
        {view ? (
          <>
            <TextBody t={t} body={view.body} lang={view.lang} notes={notes} numbered={false} />
            <NotesList t={t} notes={notes} lang={view.lang} />
          </>
        ) : (
          <p className="empty">{t('page.empty')}</p>
        )}
      </article>
    </PageShell>
  );
}
