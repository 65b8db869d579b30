import { CopyButton } from '@/components/citing/copy-button';
import { formatLanguage } from '@/components/frame/language-name';
import { creditsByRole } from '@/domain/credits';
import { formatInstant } from '@/domain/dates';
import { absoluteUrl, ark, parallelPath } from '@/domain/paths';
import type { ArticleView, ParallelView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { listFormat } from '@/i18n/list-format';
import type { Translator } from '@/i18n/create-translator';

type SideProps = { view: ArticleView; site: Site; t: Translator };

/** Who made the words, by role, each a sentence: of an abstract those who made the abstract. */
function listMakers({ edition: { content } }: ArticleView, t: Translator): string[] {
  const join = (names: { name: string }[]) => listFormat(t.locale).format(names.map(({ name }) => name));
  const { abstractBy, credits, kind } = content;
  const words =
    kind === 'abstract'
      ? abstractBy.slice(0, 1).map(() => t('byline.abstract', { names: join(abstractBy) }))
      : creditsByRole(credits)
          .filter(({ role }) => role === 'author' || role === 'translator')
          .map((group) => t(`byline.${group.role}`, { names: join(group.credits) }));
  return words.map((sentence) => t('parallel.makers', { words: sentence }));
}

function formatSide({ view, site, t }: SideProps): string {
  const { lang, number, publishedAt, content } = view.edition;
  const side = t('parallel.citedSide', {
    title: formatTitle(content),
    language: formatLanguage(lang, t),
    number,
    date: formatInstant(publishedAt, t.locale),
    ark: ark({ naan: site.naan, pid: view.pid, lang, edition: number }),
  });
  return [...listMakers(view, t), side].join(' ');
}

/** How to cite the two texts together: each by the permanent id of its edition, since the page shows the newest. */
export function ParallelCitation({ view, site, t }: { view: ParallelView; site: Site; t: Translator }) {
  const { article, other } = view;
  const path = parallelPath({
    pid: article.pid,
    lang: article.edition.lang,
    other: other.edition.lang,
  });
  const citation = t('parallel.citation', {
    left: formatSide({ view: article, site, t }),
    right: formatSide({ view: other, site, t }),
    site: site.name,
    url: absoluteUrl(site.url, path),
  });
  return (
    <section className="citing" aria-labelledby="cite">
      <h2 id="cite">{t('parallel.cite')}</h2>
      <div className="line">
        <p className="address" data-words>
          {citation}
        </p>
        <CopyButton name={t('parallel.citationName')} t={t} />
      </div>
      <p className="hidden" role="status" data-copied={t('cite.copied')} data-selected={t('cite.selected')} />
    </section>
  );
}
