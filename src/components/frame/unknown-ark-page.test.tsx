import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { SITE } from '../test-article';
import { UnknownArkPage, type UnknownArk } from './unknown-ark-page';

const show = (view: UnknownArk) =>
  renderToStaticMarkup(<UnknownArkPage view={view} locale="km" site={SITE} />);

test('a mistyped id is shown with what may have been meant, in its own language', () => {
  const html = show({
    why: 'unknown',
    ark: 'ark:99999/d1<x>',
    suggestions: [{ ark: 'ark:99999/d1y', path: '/vi/articles/d1y', label: { text: 'Giấy', lang: 'vi' } }],
  });
  expect(html).toContain('ark:99999/d1&lt;x&gt;');
  expect(html).toContain('<a href="/vi/articles/d1y"><span lang="vi">Giấy</span></a>');
  expect(html).toContain('ark:99999/d1y');
});

test('without a suggestion there is no list, and another archive’s id leads to the resolver of all', () => {
  expect(show({ why: 'unknown', ark: 'ark:99999/d1x', suggestions: [] })).not.toContain('suggestions');
  const html = show({ why: 'elsewhere', ark: 'ark:12345/x"1', naan: '12345' });
  expect(html).toContain('href="https://n2t.net/ark:12345/x%221"');
});

test('an id that is none is answered with what one looks like', () => {
  expect(show({ why: 'malformed' })).toMatch(/ark:99999\/d1[0-9a-z]{8}</);
});
