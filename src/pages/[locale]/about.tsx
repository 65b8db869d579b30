import type { PageConfig } from 'next';

import { getSitePage } from '@/archive/get-site-page';
import { SitePage } from '@/components/article/site-page';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { aboutPath } from '@/domain/paths';
import type { SitePageView } from '@/domain/reading-lists';

export const config: PageConfig = { unstable_runtimeJS: false };

type View = { page: SitePageView | null };

export const getServerSideProps = servePage<View>(async ({ locale }) => ({
  view: { page: await getSitePage({ key: 'about', lang: locale }) },
}));

export default function About({ view, ...props }: ServedProps<View>) {
  if (!view) return <ErrorPage failure="notFound" {...props} />;
  return <SitePage view={view.page} section="about" pathIn={aboutPath} {...props} />;
}
