import { choicesFor } from '@/components/frame/language-choices';
import { ownName } from '@/components/frame/language-name';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { Byline } from '@/components/words/byline';
import { formatTitle } from '@/components/words/title-words';
import { articlePath } from '@/domain/paths';
import type { ArticleRow } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';

/** An article that has no text in the reader's language: says so and lists the languages it has. */
export function UnavailablePage({ locale, site, view, t = createTranslator(locale) }: PageProps<ArticleRow>) {
  const { lead, languages, pid } = view;
  const language = t(`language.${locale}`);
  const choices = choicesFor((lang) => {
    const text = languages.find((candidate) => candidate.lang === lang);
    return text ? articlePath({ ...text, pid }) : null;
  });
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead site={site} locale={locale} title={formatTitle(lead)} />
      <header className="heading">
        <p className="kicker">{t('unavailable.title', { language })}</p>
        <h1 lang={lead.lang}>{formatTitle(lead)}</h1>
        <Byline credits={lead.credits} describesAnother={lead.kind === 'abstract'} lang={lead.lang} t={t} />
        <p className="about">{t('unavailable.body', { language })}</p>
        <ul className="versions">
          {languages.map((text) => (
            <li key={text.lang}>
              <span className="label" lang={text.lang}>
                {ownName(text.lang)}
              </span>{' '}
              <a href={articlePath({ ...text, pid })} lang={text.lang} hrefLang={text.lang}>
                {formatTitle(text)}
              </a>
            </li>
          ))}
        </ul>
      </header>
    </PageShell>
  );
}
