import { describe, expect, it } from 'vitest';

import { mintPid } from '@/domain/pid';

import { readSearchQuery } from './read-search-query';

describe('readSearchQuery', () => {
  it('reads the words and what narrows them', () => {
    const person = mintPid('person');
    const subject = mintPid('subject');
    expect(
      readSearchQuery({
        q: ' "lụa tơ" -vàng ',
        lang: 'km',
        person,
        subject,
        year: '2019',
        outlet: 'Xưa & Nay',
        in: 'caption',
        page: '12',
      }),
    ).toEqual({
      q: '"lụa tơ" -vàng',
      lang: 'km',
      person,
      subject,
      year: 2019,
      outlet: 'Xưa & Nay',
      in: 'caption',
      page: 12,
    });
  });

  it('leaves aside what is mistyped, given twice or not ours', () => {
    expect(
      readSearchQuery({
        q: ['a', 'b'],
        lang: '$ne',
        person: 'nope',
        series: '',
        subject: ['t1', 't2'],
        year: '19',
        outlet: ' ',
        in: 'title',
        page: '0',
        locale: 'en',
      }),
    ).toEqual({ q: '' });
    expect(readSearchQuery({ page: '1e3', outlet: 'x'.repeat(301) })).toEqual({ q: '' });
  });

  it('takes a language only if it can be named', () => {
    for (const lang of ['fr', 'zh-Hant', 'pt-BR', 'zh-Hant-TW', 'es-419']) {
      expect(readSearchQuery({ lang })).toEqual({ q: '', lang });
      expect(() => new Intl.DisplayNames('en', { type: 'language' }).of(lang)).not.toThrow();
    }
    for (const lang of ['en-u-nu-latn', 'en-a1', 'x', 'english', 'EN', 'en-US-US']) {
      expect(readSearchQuery({ lang })).toEqual({ q: '' });
    }
  });

  it('takes any other string as it is', () => {
    expect(readSearchQuery({ q: '"a\u0000b\ud800\n* NEAR(' }).q).toBe('"a b * NEAR(');
    expect(readSearchQuery({ q: 'x'.repeat(10_000) }).q).toHaveLength(10_000);
    // A zero-width space stands between Khmer words.
    expect(readSearchQuery({ q: 'ប្រាសាទ\u200bអង្គរ' }).q).toBe('ប្រាសាទ\u200bអង្គរ');
    expect(readSearchQuery({ q: '🏛️ ទ' }).q).toBe('🏛️ ទ');
  });
});
