import type { PageConfig } from 'next';

import { getArticle } from '@/archive/get-article';
import { UnavailablePage } from '@/components/article/unavailable-page';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { articlePath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { ArticleRow } from '@/domain/reading';

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = servePage<ArticleRow>(async ({ locale, param }) => {
  const pid = param('pid');
  if (!isPid(pid)) return null;
  const answer = await getArticle({ pid, lang: locale });
  if (answer.found === 'nothing') return null;
  if (answer.found === 'other-languages') return { view: answer.row, status: 404 };
  const { lang, content } = answer.view.edition;
  return { moved: articlePath({ lang, pid, slug: content.slug }) };
});

export default function ArticleById({ view, ...props }: ServedProps<ArticleRow>) {
  return view ? <UnavailablePage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
