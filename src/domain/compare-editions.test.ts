import { describe, expect, it } from 'vitest';
import type { Block } from './body';
import { compareEditions } from './compare-editions';
import type { Credit } from './credits';
import type { EditionContent } from './edition';

const paragraph = (para: string, number: number, text: string): Block => ({
  para,
  number,
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const figure = (sha256: string, caption: string): Block => ({
  para: 'fig',
  number: null,
  type: 'figure',
  picture: { sha256, width: 4, height: 3 },
  alt: 'A mill',
  caption,
  credit: 'Photo: Ou Kampot',
});
const translator: Credit = {
  role: 'translator',
  name: 'Huu Duong',
  asPrinted: 'Translated by Huu Duong',
  person: null,
};
const edition = (rest: Partial<EditionContent> = {}): EditionContent => ({
  kind: 'original',
  title: 'The mill',
  titleSupplied: false,
  slug: 'the-mill',
  lede: '',
  body: [paragraph('a', 1, 'One.'), paragraph('b', 2, 'Two.'), paragraph('c', 3, 'Three.')],
  credits: [],
  abstractBy: [],
  source: null,
  rights: '',
  translatedFrom: null,
  machineDraft: [],
  ...rest,
});
const compare = (from: Partial<EditionContent>, to: Partial<EditionContent>) =>
  compareEditions({ from: edition(from), to: edition(to), lang: 'en' });
const paras = (order: string) =>
  [...order].map((para, index) => paragraph(para, index + 1, `Words of ${para}.`));

describe('compareEditions', () => {
  it('says nothing where no words changed: not of marks, links, slugs or kinds of blocks', () => {
    const content = [{ type: 'text' as const, text: 'One.', marks: ['italic' as const] }];
    const heading: Block = { para: 'a', number: null, type: 'heading', level: 2, content };
    const rule: Block = { para: 'r', number: null, type: 'rule' };
    expect(compare({}, { slug: 'other', body: [heading, rule, ...edition().body.slice(1)] })).toEqual([]);
  });

  it('tells changes in the order of reading, with the numbers of both editions', () => {
    const body = [paragraph('a', 1, 'One.'), paragraph('c', 2, 'Three men.'), paragraph('d', 3, 'Four.')];
    const changes = compare(
      { lede: 'Of old.', rights: 'All.' },
      { title: 'A mill', rights: 'None.', credits: [translator], body },
    );
    expect(changes.map(({ part, para, kind, from, to }) => [part, para, kind, from, to])).toEqual([
      ['title', null, 'changed', null, null],
      ['lede', null, 'removed', null, null],
      ['credits', null, 'added', null, null],
      ['paragraph', 'b', 'removed', 2, null],
      ['paragraph', 'c', 'changed', 3, 2],
      ['paragraph', 'd', 'added', null, 3],
      ['rights', null, 'changed', null, null],
    ]);
    expect(changes.map(({ words }) => words.map((word) => `${word.in}:${word.text}`).join('|'))).toEqual([
      'from:The|to:A|both: mill',
      'from:Of old.',
      'to:Translated by Huu Duong',
      'from:Two.',
      'both:Three|to: men|both:.',
      'to:Four.',
      'from:All|to:None|both:.',
    ]);
  });

  it('tells what was moved, and not what made room for it', () => {
    const changes = compare({ body: paras('abcde') }, { body: paras('acdeb') });
    expect(changes).toMatchObject([
      { para: 'b', kind: 'moved', from: 2, to: 5, words: [{ in: 'both', text: 'Words of b.' }] },
    ]);
    expect(compare({ body: paras('abc') }, { body: paras('xabc') })).toMatchObject([{ kind: 'added' }]);
  });

  it('compares a figure by caption, alt text and credit, and notices another picture', () => {
    expect(compare({ body: [figure('1', 'Old')] }, { body: [figure('1', 'New')] })[0]).toMatchObject({
      kind: 'changed',
      words: [
        { in: 'from', text: 'Old' },
        { in: 'to', text: 'New' },
        { in: 'both', text: '\nA mill\nPhoto: Ou Kampot' },
      ],
    });
    expect(compare({ body: [figure('1', 'Old')] }, { body: [figure('2', 'Old')] })).toMatchObject([
      { kind: 'changed', words: [{ in: 'both' }] },
    ]);
  });

  it('compares credits role by role, without the names of the roles', () => {
    const [author, made] = ['Dawn', 'Dusk'].map((name) => ({
      role: 'author' as const,
      name,
      asPrinted: '',
      person: null,
    }));
    if (!author || !made) throw new Error('There are two.');
    const named = { ...translator, asPrinted: '' };
    const changes = compare(
      { credits: [author, named], abstractBy: [made] },
      { credits: [{ ...named, name: 'Hữu Dương' }, author] },
    );
    expect(changes.map(({ role, kind }) => [role, kind])).toEqual([
      ['translator', 'changed'],
      ['abstract', 'removed'],
    ]);
    expect(JSON.stringify(changes.map(({ words }) => words))).not.toMatch(/translator|author/i);
  });

  it('notices a name in another form, a source and brackets around a supplied title', () => {
    const source = { outlet: 'The Paper', url: null, date: '2019', accessed: null, archivedUrl: null };
    const changes = compare(
      { credits: [translator], source },
      {
        titleSupplied: true,
        credits: [{ ...translator, name: 'Hữu Dương' }],
        source: { ...source, date: '2020' },
      },
    );
    expect(changes.map(({ part }) => part)).toEqual(['title', 'credits', 'source']);
    expect(changes[2]?.words.filter((word) => word.in !== 'both')).toEqual([
      { in: 'from', text: '2019' },
      { in: 'to', text: '2020' },
    ]);
  });

  it('ends soon, also when a whole book was rewritten', () => {
    const book = (word: string) =>
      Array.from({ length: 600 }, (_, index) =>
        paragraph(`p${index}`, index, Array.from({ length: 300 }, (_, at) => `${word}${at}`).join(' ')),
      );
    const before = process.cpuUsage();
    expect(compare({ body: book('a') }, { body: book('b') })).toHaveLength(600);
    // 0.7 s where this was measured; of the processor, which others may be using. In microseconds.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});
