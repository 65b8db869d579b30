import { describe, expect, it } from 'vitest';
import { toOaiDc } from './oai-dc';
import { parseXml, textsOf } from './validate-for-tests';
import { makeView, OTHER_VIEWS, SITE } from './view-for-tests';

const read = (view = makeView()) => parseXml(toOaiDc(view, SITE).toString());

describe('toOaiDc', () => {
  it('gives the ARK as the first identifier and the page as the second', () => {
    expect(textsOf(read(), 'dc:identifier')).toEqual([
      'https://archive.example/ark:99999/d1aaaaaaaa.en',
      'https://archive.example/en/articles/d1aaaaaaaa/slug',
    ]);
  });

  it('names the translator as one', () => {
    expect(textsOf(read(), 'dc:creator')).toEqual(['Dawn']);
    expect(textsOf(read(), 'dc:contributor')).toEqual(['ឌីណា (translator)', 'Agency (photographer)']);
  });

  it('says in which language the words are', () => {
    const document = read(OTHER_VIEWS.translation);
    expect(document.getElementsByTagName('dc:title')[0]?.getAttribute('xml:lang')).toBe('vi');
    expect(textsOf(document, 'dc:language')).toEqual(['vi']);
  });

  it('dates the text as its source does, then as the article is, otherwise by its first publication here', () => {
    expect(textsOf(read(), 'dc:date')).toEqual(['2019-08-26T07:06+07:00']);
    expect(textsOf(read(OTHER_VIEWS.translation), 'dc:date')).toEqual(['2019-08']);
    const undated = { ...OTHER_VIEWS.translation, date: null };
    expect(textsOf(read(undated), 'dc:date')).toEqual(['2026-04-01T08:00:00.000Z']);
  });

  it('gives no date to what an outlet printed nobody knows when', () => {
    const source = { outlet: 'The Outlet', url: null, date: null, accessed: null, archivedUrl: null };
    expect(textsOf(read(makeView({ source }, { date: null })), 'dc:date')).toEqual([]);
  });

  it('names the source, and leads to the other languages and the series', () => {
    expect(textsOf(read(), 'dc:source')[0]).toBe('The Outlet, 2019-08-26T07:06+07:00');
    expect(textsOf(read(OTHER_VIEWS.translation), 'dc:relation')).toEqual([
      'https://archive.example/ark:99999/d1aaaaaaaa.en',
      'https://archive.example/ark:99999/d1aaaaaaaa.km',
      'https://archive.example/vi/series/s1aaaaaaaa/row',
    ]);
  });

  it('does not credit the makers of a text with its abstract', () => {
    const document = read(OTHER_VIEWS.abstract);
    expect(textsOf(document, 'dc:creator')).toEqual(['Mai']);
    expect(textsOf(document, 'dc:contributor')).toEqual([]);
    expect(textsOf(document, 'dc:date')).toEqual(['2026-04-01T08:00:00.000Z']);
    expect(textsOf(document, 'dc:source')[0]).toContain('Dawn; ឌីណា (translator)');
  });
});
