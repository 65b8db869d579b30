import { listTextChoices } from '@/components/article/text-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { editionPath, historyPath } from '@/domain/paths';
import type { EditionView } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { createTranslator } from '@/i18n/create-translator';

type Props = PageProps<EditionView>;

/** An edition that lacks the paragraph asked for: says so, and leads to the edition and to the others. */
export function NoParagraphPage({ locale, site, view, t = createTranslator(locale) }: Props) {
  const { article } = view;
  const { lang, number, content } = article.edition;
  const text = { lang, pid: article.pid };
  const title = t('edition.noParagraph', { number });
  return (
    <PageShell t={t} site={site} languages={listTextChoices(article)}>
      <PageHead site={site} locale={locale} title={title} />
      <header className="heading">
        <p className="kicker">{formatTitle(content)}</p>
        <h1>{title}</h1>
        <p className="about">{t('edition.noParagraphBody')}</p>
        <p className="ways">
          <a href={editionPath({ ...text, number })}>{t('edition.read', { number })}</a> ·{' '}
          <a href={historyPath(text)}>{t('colophon.history')}</a>
        </p>
      </header>
    </PageShell>
  );
}
