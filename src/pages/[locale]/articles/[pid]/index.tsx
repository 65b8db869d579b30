import type { PageConfig } from 'next';

import { getArticle } from '@/archive/get-article';
import { TombstonePage } from '@/components/withdrawals/tombstone-page';
import { UnavailablePage } from '@/components/article/unavailable-page';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { today } from '@/components/frame/today';
import type { CitingBox } from '@/domain/exports';
import { articlePath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { ArticleAnswer } from '@/domain/reading';
import { toCitingBox } from '@/formats/citation/citing-box';

export const config: PageConfig = { unstable_runtimeJS: false };

type View = Extract<ArticleAnswer, { found: 'other-languages' | 'withdrawn' }>;

export const getServerSideProps = servePage<View, CitingBox | null>(
  async ({ locale, param }) => {
    const pid = param('pid');
    if (!isPid(pid)) return null;
    const answer = await getArticle({ pid, lang: locale });
    if (answer.found === 'nothing') return null;
    if (answer.found === 'other-languages') return { view: answer, status: 404 };
    if (answer.found === 'withdrawn') return { view: answer, status: 410 };
    const { lang, content } = answer.view.edition;
    return { moved: articlePath({ lang, pid, slug: content.slug }) };
  },
  {
    finish: (answer, { locale, site }) => {
      if (answer.found !== 'withdrawn') return null;
      const accessed = today();
      return toCitingBox(answer.tombstone.cited, { site, locale, accessed });
    },
  },
);

export default function ArticleById({ view: answer, extra, ...props }: ServedProps<View, CitingBox | null>) {
  if (!answer) return <ErrorPage failure="notFound" {...props} />;
  if (answer.found === 'withdrawn') return <TombstonePage view={answer.tombstone} box={extra} {...props} />;
  return <UnavailablePage view={answer.row} {...props} />;
}
