import { describe, expect, it } from 'vitest';
import type { Edition, EditionContent } from './edition';
import { freezeEdition } from './freeze';
import { hashEdition, hashParagraph } from './hashing';

const content: EditionContent = {
  kind: 'original',
  title: 'A title',
  titleSupplied: false,
  slug: 'a-title',
  lede: '',
  body: [
    { para: 'h', number: null, type: 'heading', level: 2, content: [{ type: 'text', text: 'Head' }] },
    { para: 'a', number: 1, type: 'paragraph', content: [{ type: 'text', text: 'Words' }] },
  ],
  credits: [{ role: 'author', name: 'A', asPrinted: '', person: null }],
  abstractBy: [],
  source: null,
  rights: '',
  translatedFrom: null,
  machineDraft: [],
};

function freeze(given: EditionContent, previous: Edition | null = null): Edition | null {
  return freezeEdition({
    article: 'd10000000g',
    lang: 'en',
    content: given,
    previous,
    publishedAt: '2026-11-20T23:30:00+07:00',
  });
}

function frozen(given: EditionContent, previous: Edition | null = null): Edition {
  const edition = freeze(given, previous);
  if (!edition) throw new Error('Nothing was frozen.');
  return edition;
}

describe('freezeEdition', () => {
  it('makes the first edition, with the paragraphs as displayed', () => {
    const first = frozen(content);
    expect(first).toMatchObject({
      number: 1,
      previousHash: null,
      publishedAt: '2026-11-20T16:30:00.000Z',
      content,
    });
    expect(first.paragraphs).toEqual(
      content.body.map((block) => ({ para: block.para, number: block.number, hash: hashParagraph(block) })),
    );
    expect(first.hash).toBe(hashEdition(first));
  });

  it('chains the next one to it', () => {
    const first = frozen(content);
    const second = frozen({ ...content, title: 'Another' }, first);
    expect(second).toMatchObject({ number: 2, previousHash: first.hash });
    expect(second.hash).not.toBe(first.hash);
  });

  it('makes none when readers see nothing new, in whatever order the members come', () => {
    const first = frozen(content);
    const { body, ...rest } = structuredClone(content);
    expect(freeze({ body, ...rest }, first)).toBeNull();
  });

  it('counts every change of what readers see', () => {
    const first = frozen(content);
    for (const change of [
      { slug: 'b' },
      { lede: 'x' },
      { rights: 'x' },
      { machineDraft: ['a'] },
      { credits: [] },
      { body: content.body.slice(1) },
    ]) {
      expect(freeze({ ...content, ...change }, first)).not.toBeNull();
    }
  });

  it('has a hash that any other word changes', () => {
    const first = frozen(content);
    expect(hashEdition({ ...first, content: { ...content, title: 'A titl' } })).not.toBe(first.hash);
    expect(hashEdition({ ...first, lang: 'vi' })).not.toBe(first.hash);
  });
});
