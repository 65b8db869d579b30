import type { PageConfig } from 'next';

import { getHome } from '@/archive/get-home';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { HomePage } from '@/components/lists/home-page';
import type { HomeView } from '@/domain/reading-lists';

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = servePage<HomeView>(async ({ locale }) => ({
  view: await getHome({ lang: locale }),
}));

export default function Home({ view, ...props }: ServedProps<HomeView>) {
  return view ? <HomePage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
