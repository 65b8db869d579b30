import { describe, expect, it } from 'vitest';
import { chooseLead } from './row-lead';

const texts = ['km', 'en', 'vi'].map((lang) => ({ lang }));

describe('chooseLead', () => {
  it.each([
    ['vi', 'km', 'vi'],
    ['fr', 'km', 'km'],
    ['fr', 'th', 'en'],
    ['fr', null, 'en'],
  ])('for a reader of %s, original in %s: %s', (locale, originalLang, lang) => {
    expect(chooseLead(texts, { locale, originalLang })).toEqual({ lang });
  });

  it('takes the first where nothing fits, and nothing of nothing', () => {
    expect(chooseLead([{ lang: 'km' }], { locale: 'fr', originalLang: null })).toEqual({ lang: 'km' });
    expect(chooseLead([], { locale: 'fr', originalLang: null })).toBeUndefined();
  });
});
