import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';
import type { Block, Figure } from './body';
import type { LexicalNode } from './lexical';

const figure: Figure = {
  picture: { sha256: 'ab', width: 3, height: 2 },
  alt: 'A river',
  caption: 'Default',
  credit: 'VNA',
};
const resolvePhoto = (id: string, caption: string): Figure | null =>
  id === 'known' ? { ...figure, caption: caption || figure.caption } : null;

const text = (words: string, more: Partial<LexicalNode> = {}): LexicalNode => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  ...more,
});
const node = (type: string, children: LexicalNode[], more: Partial<LexicalNode> = {}): LexicalNode => ({
  type,
  version: 1,
  children,
  ...more,
});
const read = (...children: LexicalNode[]): Block[] =>
  toBlocks({ root: node('root', children) }, resolvePhoto);
const contentOf = (...children: LexicalNode[]): unknown => {
  const [block] = read(node('paragraph', children));
  return block?.type === 'paragraph' ? block.content : block;
};

describe('toBlocks', () => {
  it('numbers what readers cite and keeps ids', () => {
    const blocks = read(
      node('heading', [text('Head')], { tag: 'h1', $: { para: 'h' } }),
      node('paragraph', [text('One')], { $: { para: 'a', section: true } }),
      node('list', [node('listitem', [text('Item')])], { listType: 'number', $: { para: 'l' } }),
      { type: 'horizontalrule', version: 1, $: { para: 'r' } },
      node('quote', [text('Said')], { $: { para: 'q' } }),
      node('heading', [text('Sub')], { tag: 'h4', $: { para: 's' } }),
    );
    expect(blocks).toEqual([
      { para: 'h', number: null, type: 'heading', level: 2, content: [{ type: 'text', text: 'Head' }] },
      {
        para: 'a',
        number: 1,
        type: 'paragraph',
        content: [{ type: 'text', text: 'One' }],
        startsSection: true,
      },
      { para: 'l', number: 2, type: 'list', ordered: true, items: [[{ type: 'text', text: 'Item' }]] },
      { para: 'r', number: null, type: 'rule' },
      { para: 'q', number: 3, type: 'quote', content: [{ type: 'text', text: 'Said' }] },
      { para: 's', number: null, type: 'heading', level: 3, content: [{ type: 'text', text: 'Sub' }] },
    ]);
  });

  it('leaves out what is empty', () => {
    expect(
      read(
        node('paragraph', []),
        node('paragraph', [text('  '), { type: 'linebreak', version: 1 }]),
        node('list', [node('listitem', [])]),
      ),
    ).toEqual([]);
    for (const nothing of [null, undefined, 'x', [], {}, { root: null }])
      expect(toBlocks(nothing, resolvePhoto)).toEqual([]);
  });

  it('gives blocks without an id, or with one that is taken, an id by their place', () => {
    const paras = read(
      node('paragraph', [text('a')]),
      node('paragraph', [text('b')], { $: { para: 'x' } }),
      node('paragraph', [text('c')], { $: { para: 'x' } }),
      node('paragraph', [text('d')], { $: { para: '"><script>' } }),
    ).map(({ para }) => para);
    expect(paras).toEqual(['block-1', 'x', 'block-3', 'block-4']);
  });

  it('tells a list inside a list item by item', () => {
    const inner = node('list', [node('listitem', [text('b')]), node('listitem', [text('c')])]);
    const [list] = read(
      node('list', [node('listitem', [text('a')]), node('listitem', [inner]), node('listitem', [text('d')])]),
    );
    expect(list).toMatchObject({
      ordered: false,
      items: ['a', 'b', 'c', 'd'].map((letter) => [{ type: 'text', text: letter }]),
    });
  });

  it('keeps the words of nodes that it does not know', () => {
    const row = node('tablerow', [
      node('tablecell', [node('paragraph', [text('a')])]),
      node('tablecell', [node('paragraph', [text('b')])]),
    ]);
    const [first, second] = read(node('table', [row]), text('loose'));
    expect(first).toMatchObject({
      type: 'paragraph',
      content: [{ type: 'text', text: 'a' }, { type: 'break' }, { type: 'text', text: 'b' }],
    });
    expect(second).toMatchObject({ type: 'paragraph', content: [{ type: 'text', text: 'loose' }] });
  });
});

describe('photos', () => {
  const photo = (fields: Record<string, unknown>): Block[] =>
    read({ type: 'block', version: 2, fields: { blockType: 'photo', para: 'f', ...fields } });

  it('stand where they are, under the caption of the place or their own', () => {
    expect(photo({ photo: 'known', caption: 'Here' })).toEqual([
      { para: 'f', number: null, type: 'figure', ...figure, caption: 'Here' },
    ]);
    expect(photo({ photo: { id: 'known' } })).toMatchObject([{ caption: 'Default', credit: 'VNA' }]);
    expect(photo({ photo: { toHexString: () => 'known' } })).toMatchObject([{ picture: figure.picture }]);
    expect(
      read({
        type: 'upload',
        version: 3,
        relationTo: 'photos',
        value: 'known',
        fields: { para: 'u', caption: 'Up' },
      }),
    ).toEqual([{ para: 'u', number: null, type: 'figure', ...figure, caption: 'Up' }]);
  });

  it('keep caption and credit when the archive has no picture', () => {
    expect(photo({ photo: null, caption: 'A march', credit: 'vtc.vn' })).toEqual([
      {
        para: 'f',
        number: null,
        type: 'figure',
        picture: null,
        alt: '',
        caption: 'A march',
        credit: 'vtc.vn',
      },
    ]);
    expect(photo({ photo: 'lost', caption: '' })).toEqual([]);
  });

  it('are credited as printed at this place, where that is given', () => {
    expect(photo({ photo: 'known', credit: 'Reuters' })).toMatchObject([{ credit: 'Reuters' }]);
  });
});

describe('words inside a block', () => {
  it('carry marks and the language that they are in', () => {
    expect(contentOf(text('đội', { format: 1 | 2 | 16, $: { lang: 'vi' } }), text(' army'))).toEqual([
      { type: 'text', text: 'đội', marks: ['bold', 'italic'], lang: 'vi' },
      { type: 'text', text: ' army' },
    ]);
    expect(contentOf(text('x', { $: { lang: 'not a language' } }))).toEqual([{ type: 'text', text: 'x' }]);
  });

  it('are such as UTF-8 and XML can carry', () => {
    expect(contentOf(text('a\u0000b\ud800c\uffff\t😀'))).toEqual([{ type: 'text', text: 'ab\ufffdc\t😀' }]);
  });

  it('are one run when they look alike', () => {
    expect(contentOf(text('a', { format: 1 }), text('b', { format: 1 | 128 }), text('c'))).toEqual([
      { type: 'text', text: 'ab', marks: ['bold'] },
      { type: 'text', text: 'c' },
    ]);
  });

  it('break and tab inside, not at the edges', () => {
    const lineBreak = { type: 'linebreak', version: 1 };
    expect(
      contentOf(
        lineBreak,
        text('a'),
        lineBreak,
        { type: 'tab', version: 1, text: '\t' },
        text('b'),
        lineBreak,
      ),
    ).toEqual([{ type: 'text', text: 'a' }, { type: 'break' }, { type: 'text', text: '\tb' }]);
  });

  it('link to where we let them', () => {
    const link = (url: unknown, ...children: LexicalNode[]): LexicalNode =>
      node('link', children, { fields: { url } });
    expect(contentOf(link('https://example.org', text('a')))).toEqual([
      { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'a' }] },
    ]);
    expect(contentOf(text('a'), link('javascript:alert(1)', text('b')), link(undefined, text('c')))).toEqual([
      { type: 'text', text: 'abc' },
    ]);
    expect(contentOf(text('a'), link('/en'))).toEqual([{ type: 'text', text: 'a' }]);
    expect(contentOf(link('/en', text('a'), link('/vi', text('b'))))).toEqual([
      { type: 'link', url: '/en', children: [{ type: 'text', text: 'ab' }] },
    ]);
  });

  it('have notes, behind a link rather than in it', () => {
    const note = (content: unknown): LexicalNode => ({
      type: 'inlineBlock',
      version: 1,
      fields: { blockType: 'note', content },
    });
    expect(
      contentOf(node('link', [text('a'), note('see b')], { fields: { url: '/en' } }), note(' ')),
    ).toEqual([
      { type: 'link', url: '/en', children: [{ type: 'text', text: 'a' }] },
      { type: 'note', content: [{ type: 'text', text: 'see b' }] },
    ]);
  });
});

describe('hostile JSON', () => {
  const names = fc.constantFrom(
    'type',
    'children',
    'text',
    'fields',
    '$',
    'format',
    'url',
    'value',
    'para',
    'tag',
  );
  const types = fc.constantFrom(
    'paragraph',
    'list',
    'listitem',
    'link',
    'text',
    'block',
    'upload',
    'inlineBlock',
    'photo',
    'x',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      fc.oneof(types, fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null), fc.boolean()),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(names, tie('tree'), { maxKeys: 6 }),
    ),
  }));

  it('never throws, and what is read can be written and read again', () => {
    fc.assert(
      fc.property(fc.array(tree), (children) => {
        const blocks = toBlocks({ root: { children } }, resolvePhoto);
        expect(JSON.parse(JSON.stringify(blocks))).toStrictEqual(blocks);
        expect(new Set(blocks.map(({ para }) => para)).size).toBe(blocks.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not exhaust the stack', () => {
    let deep = text('deep');
    let list = node('list', [node('listitem', [text('a')])]);
    for (let depth = 0; depth < 20_000; depth += 1) {
      deep = node('link', [deep], { fields: { url: '/' } });
      list = node('list', [node('listitem', [list])]);
    }
    expect(read(node('paragraph', [deep]), list, node('paragraph', [text('after')]))).toMatchObject([
      { number: 1 },
    ]);
  });
});
