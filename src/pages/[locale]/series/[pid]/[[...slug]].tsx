import type { PageConfig } from 'next';

import { getSeries } from '@/archive/get-series';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { SeriesPage } from '@/components/lists/series-page';
import { seriesPath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { SeriesView } from '@/domain/reading-lists';

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = servePage<SeriesView>(async ({ locale, param, rest }) => {
  const pid = param('pid');
  const view = isPid(pid) ? await getSeries({ pid, lang: locale }) : null;
  if (!view) return null;
  return rest('slug') === view.slug ? { view } : { moved: seriesPath(locale, view) };
});

export default function Series({ view, ...props }: ServedProps<SeriesView>) {
  return view ? <SeriesPage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
