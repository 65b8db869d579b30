import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeTitle } from './propose-title';

describe('proposeTitle', () => {
  it('takes a short first sentence without its full stop', () => {
    expect(proposeTitle('The ferry is late. Nobody minds.', 'en')).toBe('The ferry is late');
    expect(proposeTitle('Who keeps the ferry? We do.', 'en')).toBe('Who keeps the ferry?');
  });

  it('ends at a clause, or at a whole word that can stand at the end', () => {
    const clause =
      'Before the bridge was built at the northern landing, the ferry crossed forty times a day for years.';
    expect(proposeTitle(clause, 'en')).toBe('Before the bridge was built at the northern landing…');
    const long =
      'This is how a school on a river was built by all of the people who had never had a road to it at all.';
    expect(proposeTitle(long, 'en')).toBe('This is how a school on a river was built by all of the people…');
  });

  it('does not end inside a quotation or an initial', () => {
    expect(proposeTitle('Mr. P. Song is late. So are we.', 'en')).toBe('Mr. P. Song is late');
    const quoted =
      'The pilot said to everyone who came aboard on that day “without the ferry we would be two villages”.';
    expect(proposeTitle(quoted, 'en')).not.toContain('“');
  });

  it('cuts Khmer between words', () => {
    const text = 'ជាងធ្វើទូកនិយាយថាទូកគឺជាផ្ទះដែលមិនទាន់សម្រេចចិត្តហើយគាត់បានគូររូបនៅលើបាវអង្ករនិងអ្នកភូមិទាំងអស់បានជួយគ្នា។';
    const title = proposeTitle(text, 'km') ?? '';
    const words = [...new Intl.Segmenter('km', { granularity: 'word' }).segment(text)];
    expect(words.some(({ index }) => index === title.length - 1)).toBe(true);
  });

  it('has nothing to propose without words', () => {
    expect(proposeTitle(' … ', 'en')).toBeNull();
  });

  it('never cuts a word', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const title = proposeTitle(words.join(' '), 'en') ?? '';
        const kept = title.replace(/…$/, '').split(' ');
        expect(words.slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});
