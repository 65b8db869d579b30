import { describe, expect, it } from 'vitest';
import { toMods } from './mods';
import { parseXml, textsOf } from './validate-for-tests';
import { makeView, OTHER_VIEWS, SITE } from './view-for-tests';

const read = (view = makeView()) => parseXml(toMods(view, SITE).toString());

/** Names with their codes, of the element itself and not of what it is related to. */
function namesOf(parent: Element | null) {
  const names = Array.from(parent?.children ?? []).filter((child) => child.nodeName === 'name');
  return names.map((name) => [textsOf(name, 'namePart')[0], textsOf(name, 'roleTerm')[0]]);
}

describe('toMods', () => {
  it('names everybody with the code of the MARC relator list', () => {
    expect(namesOf(read().documentElement)).toEqual([
      ['Dawn', 'aut'],
      ['ឌីណា', 'trl'],
      ['Agency', 'pht'],
    ]);
    expect(read().querySelector('roleTerm')?.getAttribute('authority')).toBe('marcrelator');
  });

  it('marks a title that the source lacks, and keeps its square brackets', () => {
    const info = read().querySelector('titleInfo');
    expect(info?.getAttribute('supplied')).toBe('yes');
    expect(info?.textContent).toBe('[Heading]');
    expect(read(OTHER_VIEWS.translation).querySelector('titleInfo')?.hasAttribute('supplied')).toBe(false);
  });

  it('puts the text into its newspaper, with the date and offset printed', () => {
    const host = read().querySelector('relatedItem[type="host"]')!;
    expect(textsOf(host, 'title')).toEqual(['The Outlet']);
    expect(textsOf(host, 'date')).toEqual(['2019-08-26T07:06+07:00']);
    expect(textsOf(host, 'url')).toEqual(['https://example.org/source?a=1&b=2', 'https://example.org/copy']);
  });

  it('relates a translation to its original and to the other languages', () => {
    const document = read(OTHER_VIEWS.translation);
    const original = document.querySelector('relatedItem[type="original"]')!;
    expect(textsOf(original, 'identifier')[0]).toBe('ark:99999/d1aaaaaaaa.en');
    expect(document.querySelectorAll('relatedItem[type="otherVersion"]')).toHaveLength(1);
    expect(document.querySelector('relatedItem[type="host"]')).toBeNull();
  });

  it('credits an abstract to who made it, and its makers with the text described', () => {
    const document = read(OTHER_VIEWS.abstract);
    expect(namesOf(document.documentElement)).toEqual([['Mai', 'aut']]);
    expect(document.querySelector('mods > relatedItem[type="host"]')).toBeNull();
    expect(namesOf(document.querySelector('relatedItem[otherType="abstract of"]'))[1]).toEqual([
      'ឌីណា',
      'trl',
    ]);
  });

  it('leaves out what is not known', () => {
    const document = read(OTHER_VIEWS.bare);
    for (const name of ['name', 'abstract', 'relatedItem', 'subject', 'accessCondition', 'dateCreated']) {
      expect(textsOf(document, name)).toEqual([]);
    }
  });
});
