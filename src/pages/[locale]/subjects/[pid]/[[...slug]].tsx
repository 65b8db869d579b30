import type { PageConfig } from 'next';

import { getSubject } from '@/archive/get-subject';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { SubjectPage } from '@/components/lists/subject-page';
import { subjectPath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { SubjectView } from '@/domain/reading-lists';

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = servePage<SubjectView>(async ({ locale, param, rest }) => {
  const pid = param('pid');
  const view = isPid(pid) ? await getSubject({ pid, lang: locale }) : null;
  if (!view) return null;
  return rest('slug') === view.slug ? { view } : { moved: subjectPath(locale, view) };
});

export default function Subject({ view, ...props }: ServedProps<SubjectView>) {
  return view ? <SubjectPage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
