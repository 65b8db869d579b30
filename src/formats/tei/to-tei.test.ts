import { describe, expect, it } from 'vitest';
import { parseXml, textsOf } from '../validate-for-tests';
import { makeView, OTHER_VIEWS, SITE } from '../view-for-tests';
import { toTei } from './to-tei';

const read = (view = makeView()) => parseXml(toTei(view, SITE));

describe('toTei', () => {
  it('gives every paragraph the id of its public address and the number shown', () => {
    const paragraph = read().querySelector('[*|id="p-a"]');
    expect(paragraph?.nodeName).toBe('p');
    expect(paragraph?.getAttribute('n')).toBe('1');
    expect(paragraph?.getAttribute('resp')).toBe('#machine-draft');
  });

  it('uses no id twice', () => {
    const ids = Array.from(read().querySelectorAll('*'), (found) => found.getAttribute('xml:id')).filter(
      Boolean,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('p-block-11-');
  });

  it('puts what follows a heading in its division', () => {
    const document = read();
    const sections = Array.from(
      document.querySelectorAll('body > div > div'),
      (div) => textsOf(div, 'head')[0],
    );
    expect(sections).toEqual(['Small first', 'Middle', 'Nothing below']);
    expect(document.querySelector('div div div > head')?.textContent).toBe('Within');
  });

  it('names author and translator, the latter by the MARC list, with the line as printed', () => {
    const statement = read().querySelector('titleStmt')!;
    expect(textsOf(statement, 'author')).toEqual(['Dawn']);
    const translation = statement.querySelector('respStmt')!;
    expect(translation.querySelector('resp')?.getAttribute('ref')).toBe(
      'http://id.loc.gov/vocabulary/relators/trl',
    );
    expect(translation.querySelector('name')?.getAttribute('xml:lang')).toBe('km');
    expect(textsOf(translation, 'note')).toEqual(['Translated by Dina']);
  });

  it('credits an abstract to who made it, and its makers with the text described', () => {
    const document = read(OTHER_VIEWS.abstract);
    expect(textsOf(document.querySelector('titleStmt')!, 'author')).toEqual(['Mai']);
    expect(textsOf(document.querySelector('sourceDesc')!, 'author')).toEqual(['Dawn']);
    expect(document.querySelector('byline')).toBeNull();
  });

  it('dates source and edition so that XML Schema reads them', () => {
    const document = read();
    expect(document.querySelector('sourceDesc date')?.getAttribute('when')).toBe('2019-08-26T07:06:00+07:00');
    expect(document.querySelector('change')?.getAttribute('when')).toBe('2026-04-14T20:00:00.000Z');
    expect(textsOf(document, 'change')).toEqual(['Two names corrected']);
  });

  it('links the other texts by their ARK', () => {
    const items = Array.from(read(OTHER_VIEWS.translation).querySelectorAll('relatedItem'), (item) => [
      item.getAttribute('type'),
      item.querySelector('ptr')?.getAttribute('target'),
    ]);
    expect(items).toEqual([
      ['original', 'https://archive.example/ark:99999/d1aaaaaaaa.en'],
      ['abstract', 'https://archive.example/ark:99999/d1aaaaaaaa.km'],
    ]);
  });

  it('links no script', () => {
    expect(toTei(makeView(), SITE)).not.toContain('javascript');
  });

  it('takes a text of twenty thousand headings', () => {
    const body = Array.from({ length: 20_000 }, (_, at) => ({
      para: `n${at}`,
      number: null,
      type: 'heading' as const,
      level: at % 2 === 0 ? (2 as const) : (3 as const),
      content: [{ type: 'text' as const, text: 'x' }],
    }));
    expect(read(makeView({ body })).querySelectorAll('body > div > div')).toHaveLength(10_000);
  });
});
