import { describe, expect, it } from 'vitest';
import * as paths from './paths';

const article = { lang: 'km', pid: 'd10000000f', slug: 'អង្គរ' };

describe('paths', () => {
  it('encodes slugs on the wire', () => {
    expect(paths.articlePath(article)).toBe(
      '/km/articles/d10000000f/%E1%9E%A2%E1%9E%84%E1%9F%92%E1%9E%82%E1%9E%9A',
    );
    expect(decodeURIComponent(paths.articlePath(article))).toBe('/km/articles/d10000000f/អង្គរ');
    expect(paths.personPath('en', { pid: 'p1x', slug: 'a/b?c' })).toBe('/en/people/p1x/a%2Fb%3Fc');
  });

  it('gives every kind of page its place', () => {
    expect(paths.homePath('vi')).toBe('/vi');
    expect(paths.articleByIdPath('fr', 'd10000000f')).toBe('/fr/articles/d10000000f');
    expect(paths.seriesPath('en', { pid: 's1x', slug: 'a' })).toBe('/en/series/s1x/a');
    expect(paths.subjectPath('en', { pid: 't1x', slug: 'a' })).toBe('/en/subjects/t1x/a');
    expect(paths.aboutPath('en')).toBe('/en/about');
    expect(paths.howToCitePath('en')).toBe('/en/how-to-cite');
    expect(paths.paragraphFragment('4kd9')).toBe('p-4kd9');
    expect(paths.mediaPath({ sha256: 'ab12', width: 640, format: 'avif' })).toBe('/media/ab12/640.avif');
  });

  it('gives one list one URL, whatever the order of the query', () => {
    expect(paths.browsePath('en')).toBe('/en/articles');
    expect(paths.browsePath('en', {})).toBe('/en/articles');
    expect(paths.browsePath('en', { year: 2019, lang: 'vi', series: '' })).toBe(
      '/en/articles?lang=vi&year=2019',
    );
    expect(paths.browsePath('en', { lang: 'vi', year: 2019 })).toBe('/en/articles?lang=vi&year=2019');
    expect(paths.browsePath('en', { after: 'a-_b', person: 'p1' })).toBe('/en/articles?person=p1&after=a-_b');
  });

  it('gives one question one URL, for readers and for machines', () => {
    const query = { page: 2, in: 'caption', year: 2019, q: 'a b', lang: 'vi', outlet: 'X & Y' } as const;
    const rest = 'lang=vi&year=2019&outlet=X+%26+Y&in=caption&page=2';
    expect(paths.searchPath('km', query)).toBe(`/km/search?q=a+b&${rest}`);
    expect(paths.searchApiPath('km', query)).toBe(`/api/search?q=a+b&locale=km&${rest}`);
    expect(paths.searchPath('km', { q: '', page: 1 })).toBe('/km/search');
    expect(paths.searchPath('en', { q: 'ខ\ud800' })).toBe('/en/search?q=%E1%9E%81%EF%BF%BD');
  });

  it('names what has a page by its id alone', () => {
    expect(paths.namedByIdPath('fr', 'person', 'p1x')).toBe('/fr/people/p1x');
    expect(paths.namedByIdPath('fr', 'subject', 't1x')).toBe('/fr/subjects/t1x');
  });

  it('prints permanent ids of an article, a text and an edition', () => {
    const named = { naan: '99999', pid: 'd10000000f' };
    expect(paths.ark(named)).toBe('ark:99999/d10000000f');
    expect(paths.ark({ ...named, lang: 'km' })).toBe('ark:99999/d10000000f.km');
    expect(paths.ark({ ...named, lang: 'km', edition: 3 })).toBe('ark:99999/d10000000f.km.v3');
  });

  it('joins site and path with one slash', () => {
    expect(paths.absoluteUrl('https://archive.example/', '/en')).toBe('https://archive.example/en');
    expect(paths.absoluteUrl('https://example.org/archive', '/en')).toBe('https://example.org/archive/en');
  });
});
