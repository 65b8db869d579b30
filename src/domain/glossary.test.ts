import { describe, expect, it } from 'vitest';
import { findTerms, type Term } from './glossary';

const term = (id: string, forms: Record<string, string | string[]>): Term => ({
  id,
  note: '',
  renderings: Object.entries(forms).flatMap(([lang, form]) =>
    [form].flat().map((one) => ({ lang, form: one, note: '' })),
  ),
});

const terms = [
  term('volunteers', {
    vi: 'Quân tình nguyện',
    en: ['volunteer soldier', 'volunteer'],
    fr: 'soldat volontaire',
    km: 'កងទ័ពស្ម័គ្រចិត្ត',
  }),
  term('army', { vi: 'quân', en: 'army', fr: 'armée', km: 'កងទ័ព', zh: '军队', th: 'กองทัพ' }),
  term('peace', { vi: 'hòa bình', en: 'peace', km: 'សន្តិភាព', fr: 'paix' }),
  term('village', { en: 'village', vi: 'làng', fr: 'village' }),
  term('box', { en: 'ration box' }),
  term('a', { en: 'a' }),
];

type Asked = { source: string; from: string; target?: string; to?: string };
const find = ({ source, from, target = '', to = 'en' }: Asked) =>
  findTerms({ source, sourceLang: from, target, targetLang: to, terms });
const foundIn = (source: string, from: string) => find({ source, from, to: 'xx' }).map(({ found }) => found);

describe('terms in a paragraph', () => {
  it.each([
    ['en', 'The army came.', ['army']],
    ['en', 'THE ARMY CAME.', ['ARMY']],
    ['en', 'Two armies, one army’s guns.', ['armies', 'army']],
    ['en', 'The volunteer  soldiers’ letters', ['volunteer  soldiers']],
    ['en', 'A volunteer soldier, a volunteer', ['A', 'volunteer soldier', 'a', 'volunteer']],
    ['en', 'volunteering, unpeaceful, villager, as an', []],
    ['en', 'ration boxes and ration-box', ['ration boxes']],
    ['en', 'армия army_', ['army']],
    ['vi', 'Quân tình nguyện đến đây.', ['Quân tình nguyện']],
    ['vi', 'Đoàn quân về.', ['quân']],
    ['vi', 'Quan tinh nguyen, quản lý, hoà', []],
    ['vi', 'Vì hòa bình'.normalize('NFD'), ['hòa bình'.normalize('NFD')]],
    ['fr', 'L’armée des soldats volontaires', ['armée', 'soldats volontaires']],
    ['fr', "l'ARMÉE, les armées, l’armee", ['ARMÉE', 'armées']],
    ['fr', 'le soldat involontaire', []],
    ['km', 'កងទ័ពស្ម័គ្រចិត្តបានមកដល់', ['កងទ័ពស្ម័គ្រចិត្ត']],
    ['km', 'នៅក្នុងកងទ័ពនេះ', ['កងទ័ព']],
    ['km', 'កង\u200bទ័ព\u200bនេះ', ['កង\u200bទ័ព']],
    ['km', 'សន្តិភាព កងទ័', ['សន្តិភាព']],
    ['zh', '他在军队里。', ['军队']],
    ['th', 'ในกองทัพบก', ['กองทัพ']],
  ])('%s: %s', (from, source, expected) => {
    expect(foundIn(source, from)).toEqual(expected);
  });

  it('are given by their place in the very string, also behind what is folded away', () => {
    for (const [from, source] of [
      ['vi', 'Ở đây\u200b, vì  hòa bình'.normalize('NFD')],
      ['km', 'នៅ\u200bទី\u200bនេះ កង\u200bទ័ព'],
      ['en', '𝄞 İ — the village'],
    ] as const) {
      const [hit] = find({ source, from });
      expect(hit).toBeDefined();
      expect(source.slice(hit?.start, hit?.end)).toBe(hit?.found);
    }
  });

  it('end between two letters with their marks', () => {
    const cluster = [term('ka', { km: 'ក' }), term('sun', { km: 'សន' }), term('coeng', { km: 'សន្' })];
    const at = (source: string) =>
      findTerms({ source, sourceLang: 'km', target: '', targetLang: 'en', terms: cluster });
    expect(at('កា')).toEqual([]);
    expect(at('ស្ក')).toEqual([]);
    expect(at('សន្តិ')).toEqual([]);
    expect(at('កខ')).toMatchObject([{ found: 'ក', start: 0, end: 1 }]);
  });
});

describe('what the target calls them', () => {
  it.each([
    ['vi', 'Quân tình nguyện', 'en', 'The volunteer soldiers', false],
    ['vi', 'Quân tình nguyện', 'en', 'The volunteers', false],
    ['vi', 'Quân tình nguyện', 'en', 'The mercenaries', true],
    ['vi', 'Quân tình nguyện', 'en', '', false],
    ['vi', 'Quân tình nguyện', 'en', ' — ', false],
    ['vi', 'Quân tình nguyện', 'xx', 'The mercenaries', false],
    ['en', 'volunteer soldiers', 'vi', 'quân tình nguyện'.normalize('NFD'), false],
    ['en', 'volunteer soldiers', 'vi', 'quân tinh nguyện', true],
    ['en', 'volunteer soldiers', 'km', 'ពួកកងទ័ព\u200bស្ម័គ្រ\u200bចិត្តនោះ', false],
    ['en', 'volunteer soldiers', 'km', 'ទាហានស៊ីឈ្នួល', true],
    ['en', 'volunteer soldiers', 'fr', 'Des soldats volontaires', false],
  ])('%s %s → %s %s', (from, source, to, target, differs) => {
    expect(find({ source, from, target, to })).toMatchObject([{ differs }]);
  });

  it('lists the renderings, the one to use first', () => {
    expect(find({ source: 'Quân tình nguyện', from: 'vi' })[0]?.renderings).toEqual([
      'volunteer soldier',
      'volunteer',
    ]);
    expect(find({ source: 'Quân tình nguyện', from: 'vi', to: 'de' })[0]?.renderings).toEqual([]);
  });

  it('may be any of the terms of one form', () => {
    const homonyms = [term('money', { en: 'bank', fr: 'banque' }), term('river', { en: 'bank', fr: 'rive' })];
    const at = (target: string) =>
      findTerms({ source: 'The bank', sourceLang: 'en', target, targetLang: 'fr', terms: homonyms });
    expect(at('La rive')).toMatchObject([{ term: { id: 'river' }, differs: false }]);
    expect(at('Le bord')).toMatchObject([{ differs: true }]);
  });
});
