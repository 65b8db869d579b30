import type { PageConfig } from 'next';

import { getPerson } from '@/archive/get-person';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { PersonPage } from '@/components/lists/person-page';
import { personPath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { PersonView } from '@/domain/reading-lists';

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = servePage<PersonView>(async ({ locale, param, rest }) => {
  const pid = param('pid');
  const view = isPid(pid) ? await getPerson({ pid, lang: locale }) : null;
  if (!view) return null;
  return rest('slug') === view.slug ? { view } : { moved: personPath(locale, view) };
});

export default function Person({ view, ...props }: ServedProps<PersonView>) {
  return view ? <PersonPage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
