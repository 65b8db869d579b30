import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

import { SubjectPage } from '@/components/lists/subject-page';
import { SITE } from '@/components/test-article';

it('stands on the page of a subject and leads to where the id is answered', () => {
  const label = { text: 'Looms', lang: 'en' };
  const view = { pid: 't1aaaaaaaa', slug: 'looms', label, about: null, rows: [], after: null };
  expect(renderToStaticMarkup(<SubjectPage locale="en" site={SITE} view={view} />)).toContain(
    'Permanent id</span> <a class="id" href="/ark:99999/t1aaaaaaaa">ark:99999/t1aaaaaaaa</a>',
  );
});
