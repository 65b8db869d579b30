import { ArticleHeading } from '@/components/article/article-heading';
import { ArticleNotices } from '@/components/article/article-notices';
import { listTextChoices } from '@/components/article/text-choices';
import { CitedHead } from '@/components/citing/cited-head';
import { MachineMarks } from '@/components/citing/machine-marks';
import { Colophon } from '@/components/colophon/colophon';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import type { CitingBox, MachineWords } from '@/domain/exports';
import { ark, editionPath } from '@/domain/paths';
import type { EditionView } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { createTranslator } from '@/i18n/create-translator';

import { EditionBody } from './edition-body';
import { EditionNeighbours } from './edition-neighbours';
import { EditionNotice } from './edition-notice';
import { Unlisted } from './unlisted';

type Props = PageProps<EditionView> & { box?: CitingBox | null; words?: MachineWords | null };

/** One frozen edition in the design of the text, with what it is said before everything else. */
export function EditionPage({ locale, site, view, t = createTranslator(locale), ...rest }: Props) {
  const { box = null, words = null } = rest;
  const { article, current } = view;
  const { edition, pid } = article;
  const { content, lang, number } = edition;
  const isNewest = number === current.number;
  const removed = new Set(article.removed.map(({ para }) => para));
  const lacking = isNewest ? [] : content.body.map(({ para }) => para).filter((para) => removed.has(para));
  return (
    <PageShell t={t} site={site} languages={listTextChoices(article)}>
      <PageHead
        site={site}
        locale={locale}
        title={t('edition.pageTitle', { title: formatTitle(content), number })}
        canonical={editionPath({ lang, pid, number })}
        type="article"
      />
      <Unlisted />
      {words && (
        <CitedHead site={site} text={{ lang, pid, slug: content.slug }} words={words} isNewest={isNewest} />
      )}
      <article className="article">
        {words && (
          <MachineMarks ark={ark({ naan: site.naan, pid, lang, edition: number })} coins={words.coins} />
        )}
        <EditionNotice view={view} lacking={lacking.length} t={t} />
        <ArticleHeading view={article} t={t} />
        <ArticleNotices view={article} t={t} />
        <EditionBody article={article} lacking={lacking} t={t} />
        <EditionNeighbours view={view} t={t} />
        <Colophon view={article} site={site} box={box} isNewest={isNewest} t={t} />
      </article>
    </PageShell>
  );
}
