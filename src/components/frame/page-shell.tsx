import type { ReactNode } from 'react';

import { READING_SCRIPT, SUGGESTING_SCRIPT } from '@/components/citing/reading-script';
import { SearchForm } from '@/components/search/search-form';
import { aboutPath, browsePath, homePath, howToCitePath, searchPath, withdrawalsPath } from '@/domain/paths';
import type { Site } from '@/domain/site';
import type { Translator } from '@/i18n/create-translator';

import type { LanguageChoice } from './language-choices';
import { LanguageMenu } from './language-menu';

type Section = 'home' | 'browse' | 'search' | 'about' | 'how-to-cite';

type Props = {
  t: Translator;
  site: Site;
  /** The same page in the other languages. */
  languages: LanguageChoice[];
  /** Which entry of the menu the reader is at. */
  section?: Section;
  /** The page has a form to search by itself: there is none in the masthead. */
  ownSearch?: boolean;
  children: ReactNode;
};

/** What stands around every page: skip link, masthead, main part, foot. */
export function PageShell({ t, site, languages, section, ownSearch = false, children }: Props) {
  const current = (entry: Section) => (section === entry ? 'page' : undefined);
  return (
    <>
      <a className="skip" href="#main">
        {t('site.skip')}
      </a>
      <header className="masthead">
        <p className="name">
          <a href={homePath(t.locale)} aria-current={current('home')}>
            {site.name}
          </a>
        </p>
        <nav aria-label={t('site.navigation')}>
          <ul>
            <li>
              <a href={browsePath(t.locale)} aria-current={current('browse')}>
                {t('site.browse')}
              </a>
            </li>
            <li className={ownSearch ? undefined : 'to-search'}>
              <a href={searchPath(t.locale)} aria-current={current('search')}>
                {t('search.title')}
              </a>
            </li>
            <li>
              <a href={aboutPath(t.locale)} aria-current={current('about')}>
                {t('site.about')}
              </a>
            </li>
            <li>
              <a href={howToCitePath(t.locale)} aria-current={current('how-to-cite')}>
                {t('site.howToCite')}
              </a>
            </li>
          </ul>
        </nav>
        {!ownSearch && <SearchForm t={t} isBrief />}
        <LanguageMenu choices={languages} t={t} />
      </header>
      <main id="main">{children}</main>
      <footer className="foot">
        <p>{t('site.motto')}</p>
        <p>
          <a href={withdrawalsPath(t.locale)}>{t('site.withdrawals')}</a>
        </p>
      </footer>
      <script src={READING_SCRIPT} data-suggesting={SUGGESTING_SCRIPT} defer />
    </>
  );
}
