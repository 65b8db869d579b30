import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { BrowseView } from '@/domain/reading-lists';
import { createTranslator } from '@/i18n/create-translator';

import { BrowseFacets, withFilter } from './browse-facets';

const view: BrowseView = {
  rows: [],
  after: null,
  before: null,
  total: 3,
  capped: false,
  facets: {
    lang: [{ value: 'km', label: { text: 'km', lang: 'en' }, count: 2 }],
    series: [],
    subject: [{ value: 't1aaaaaaaa', label: { text: 'Dệt', lang: 'vi' }, count: 1 }],
    person: [],
    year: [{ value: '2019', label: { text: '2019', lang: 'en' }, count: 3 }],
  },
};
const show = (query: Parameters<typeof withFilter>[0]) =>
  renderToStaticMarkup(<BrowseFacets view={view} query={query} t={createTranslator('en')} />);

describe('withFilter', () => {
  it('begins the narrowed list at its first page and keeps the other filters', () => {
    expect(withFilter({ lang: 'vi', after: 'cursor', before: 'cursor' }, 'year', '2019')).toEqual({
      lang: 'vi',
      year: 2019,
    });
  });

  it('removes one filter alone', () => {
    expect(withFilter({ lang: 'vi', year: 2019 }, 'lang', null)).toEqual({ year: 2019 });
  });
});

describe('BrowseFacets', () => {
  it('links each value with the filters already set, and its count', () => {
    expect(show({ year: 2019 })).toContain('href="/en/articles?lang=km&amp;year=2019"');
    expect(show({})).toContain('2019</a> <small>3</small>');
  });

  it('names languages by their own names and marks a label in another language', () => {
    expect(show({})).toContain('<span lang="km">ភាសាខ្មែរ</span>');
    expect(show({})).toContain('<span lang="vi">Dệt</span>');
  });

  it('marks the filter that is set and offers to remove it', () => {
    const html = show({ year: 2019, lang: 'km' });
    expect(html).toContain('<b aria-current="true">2019</b> <a href="/en/articles?lang=km"');
  });

  it('leaves out a facet without values', () => {
    expect(show({})).not.toContain('Series');
  });
});
