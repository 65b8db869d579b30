import { describe, expect, it } from 'vitest';
import type { Block } from './body';
import { blockToMarkup } from './inline-markup';
import { toBlocks } from './blocks';
import type { LexicalNode } from './lexical';
import { paraOf } from './paragraph-ids';
import { toLexical, type NewBlock } from './to-lexical';
import { editBody } from './workbench-body';
import { isRowId, parseParagraphChanges } from './workbench-changes';
import { findFormerEditions } from './workbench-former';
import { settleMarks } from './workbench-marks';
import { toWorkbenchRows } from './workbench-rows';
import { withWords } from './workbench-words';

const said = (text: string) => [{ type: 'text' as const, text }];
const paragraph = (para: string, text: string): NewBlock => ({
  type: 'paragraph',
  para,
  content: said(text),
});
const nodesOf = (...blocks: NewBlock[]): LexicalNode[] => toLexical(blocks).root.children ?? [];
const blocksOf = (...blocks: NewBlock[]): Block[] => toBlocks(toLexical(blocks), () => null);
const read = (children: readonly LexicalNode[]) =>
  toBlocks({ root: { children } }, () => null).map((block) => [block.para, blockToMarkup(block)]);

describe('writing paragraphs into a body', () => {
  const source = blocksOf(paragraph('a', 'A'), paragraph('b', 'B'), {
    type: 'quote',
    para: 'c',
    content: said('C'),
  });
  const photo = { type: 'figure', para: 'f', photo: '1', caption: 'old', credit: 'Agency' } as const;
  const edit = (children: LexicalNode[], ...changes: [para: string, markup: string, credit?: string][]) =>
    editBody({
      children,
      source,
      photos: new Map(),
      changes: changes.map(([para, markup, credit]) => ({
        para,
        markup,
        base: '',
        ...(credit !== undefined && { credit }),
      })),
    });

  it('inserts in the order of the source', () => {
    const done = edit(nodesOf(paragraph('own', 'Own')), ['c', 'c!'], ['a', 'a!'], ['b', 'b!']);
    expect('children' in done && read(done.children)).toEqual([
      ['a', 'a!'],
      ['b', 'b!'],
      ['c', 'c!'],
      ['own', 'Own'],
    ]);
  });

  it('knows what has words of its own and what has those of the source again', () => {
    expect(edit(nodesOf(paragraph('a', 'x'), paragraph('b', 'y')), ['a', 'z'], ['b', '\n'])).toMatchObject({
      written: ['a'],
      restored: ['b'],
    });
    expect(edit(nodesOf(paragraph('own', 'x')), ['own', ''])).toHaveProperty('fault');
    expect(edit(nodesOf({ type: 'rule', para: 'r' }), ['r', 'x'])).toHaveProperty('fault');
  });

  it('writes caption and credit of a photo, and leaves the credit alone that nobody gave', () => {
    const fields = (...change: [string, string, string?]) => {
      const done = edit(nodesOf(photo), change);
      return 'children' in done ? done.children[0]?.fields : null;
    };
    expect(fields('f', 'new')).toMatchObject({ caption: 'new', credit: 'Agency', photo: '1' });
    expect(fields('f', '', 'Other')).toMatchObject({ caption: '', credit: 'Other' });
  });
});

describe('a node with other words', () => {
  const note = (text: string) => ({ type: 'note' as const, content: said(text) });
  const [node] = nodesOf({
    type: 'heading',
    level: 3,
    para: 'a',
    content: [...said('x'), note('one'), note('two')],
  });
  const idsOf = (from: LexicalNode | undefined) =>
    (from?.children ?? []).flatMap(({ fields }) => (fields ? [[fields.content, fields.id]] : []));

  it('keeps its look, its id, and the ids of its notes', () => {
    if (!node) throw new Error('There is no node.');
    const after = withWords(node, { content: [note('two'), ...said('y'), note('new')] }, 'a');
    expect(after).toMatchObject({ type: 'heading', tag: 'h3' });
    expect(paraOf(after)).toBe('a');
    const [one, two] = idsOf(node);
    expect(idsOf(after)).toEqual([two, ['new', one?.[1]]]);
  });

  it('gives new notes ids that other paragraphs do not have', () => {
    const [plain] = nodesOf(paragraph('a', 'x'));
    if (!plain) throw new Error('There is no node.');
    const made = (para: string) => idsOf(withWords(plain, { content: [note('Ibid.')] }, para))[0]?.[1];
    expect(made('a')).not.toBe(made('b'));
  });
});

describe('the marks after a save', () => {
  const settle = (after: LexicalNode[], extra = {}) =>
    settleMarks({
      before: nodesOf(paragraph('a', 'A'), paragraph('b', 'B')),
      after,
      marks: { untranslated: ['a', 'b'], machineDraft: ['b'] },
      said: { confirmed: [], restored: [], drafted: [], ...extra },
    });

  it('are off what has other words, and stay on what was emptied or taken out', () => {
    expect(settle(nodesOf(paragraph('a', 'x')))).toEqual({ untranslated: ['b'], machineDraft: ['b'] });
    expect(settle(nodesOf(paragraph('a', ''), paragraph('b', 'y')))).toEqual({
      untranslated: ['a'],
      machineDraft: [],
    });
  });

  it('follow what the save says', () => {
    const same = nodesOf(paragraph('a', 'A'), paragraph('b', 'B'));
    expect(settle(same, { confirmed: ['b'] })).toEqual({ untranslated: ['a'], machineDraft: [] });
    expect(settle(same, { drafted: ['a'] })).toEqual({ untranslated: ['b'], machineDraft: ['b', 'a'] });
    expect(settle(same, { restored: ['b'] })).toEqual({ untranslated: ['a', 'b'], machineDraft: [] });
  });
});

describe('the rows', () => {
  it('mark what is behind, gone, missing and without a caption', () => {
    const figure = { type: 'figure', photo: null, credit: '', caption: 'C' } as const;
    const source = blocksOf(
      paragraph('a', 'A'),
      paragraph('b', 'B'),
      { ...figure, para: 'f' },
      { type: 'rule', para: 'r' },
    );
    const target: Block[] = [
      ...blocksOf(paragraph('a', 'x'), paragraph('g', 'gone'), paragraph('own', 'own')),
      { type: 'figure', para: 'f', number: null, picture: null, alt: '', caption: '', credit: '' },
    ];
    const rows = toWorkbenchRows(
      {
        title: 'T',
        lede: '',
        blocks: source,
        paragraphs: source.map(({ para }) => ({ para, hash: `${para}2` })),
      },
      {
        title: ' ',
        lede: '',
        blocks: target,
        defaults: new Map(),
        untranslated: new Set(),
        machineDraft: new Set(['a']),
        recorded: { a: 'a1', f: 'f2', g: 'g1' },
      },
    );
    const marked = rows.map(({ para, marks }) => [
      para,
      Object.entries(marks)
        .flatMap(([name, on]) => (on ? [name] : []))
        .join(),
    ]);
    expect(Object.fromEntries(marked)).toEqual({
      '@title': 'untranslated',
      '@lede': '',
      a: 'machine,behind',
      g: 'gone',
      own: '',
      b: 'untranslated',
      f: 'uncaptioned',
      r: '',
    });
  });

  it('find former words in the newest edition that has them', () => {
    const edition = (number: number, hash: string) => ({
      id: `e${number}`,
      number,
      paragraphs: [{ para: 'a', hash }],
    });
    const editions = [edition(1, 'x'), edition(2, 'x'), edition(3, 'y')];
    expect(findFormerEditions(editions, new Map([['a', 'x']]))).toEqual(new Map([['e2', ['a']]]));
    expect(findFormerEditions(editions, new Map([['a', 'z']]))).toEqual(new Map());
  });
});

describe('what a save asks for', () => {
  it('is taken only in its shape', () => {
    const change = { para: 'a', base: '', markup: 'x' };
    expect(parseParagraphChanges({ changes: [{ ...change, other: 1 }] })).toEqual([change]);
    for (const changes of [null, [], [null], [{ ...change, credit: 1 }], [{ ...change, para: '../x' }]])
      expect(parseParagraphChanges({ changes })).toHaveProperty('fault');
    expect([isRowId('@title'), isRowId('@other'), isRowId('a b')]).toEqual([true, false, false]);
  });
});
