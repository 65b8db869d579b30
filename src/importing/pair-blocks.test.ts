import { describe, expect, it } from 'vitest';
import { pairBlocks } from './pair-blocks';

const TYPES = { p: 'paragraph', h: 'heading', f: 'figure', l: 'list', r: 'rule' } as const;
const typesOf = (letters: string) =>
  [...letters].map((letter) => ({ type: TYPES[letter as keyof typeof TYPES] }));
const pair = (source: string, blocks: string) =>
  pairBlocks(
    typesOf(source).map((block, index) => ({ ...block, para: `${source[index] ?? ''}${index}` })),
    typesOf(blocks),
  ).map((para) => para ?? '-');

describe('pairBlocks', () => {
  it('pairs the same types in the same order one by one, rules aside', () => {
    expect(pair('phprp', 'phpp')).toEqual(['p0', 'h1', 'p2', 'p4']);
  });

  it('meets again at the next heading after a paragraph that one side lacks', () => {
    expect(pair('pphpp', 'phpp')).toEqual(['p0', 'h2', 'p3', 'p4']);
    expect(pair('phpp', 'ppphpp')).toEqual(['p0', '-', '-', 'h1', 'p2', 'p3']);
  });

  it('meets again at a picture where the headings differ', () => {
    expect(pair('hppfp', 'ppfp')).toEqual(['p1', 'p2', 'f3', 'p4']);
  });

  it('pairs no heading with a paragraph, and nothing without a source', () => {
    expect(pair('hp', 'pp')).toEqual(['p1', '-']);
    expect(pair('', 'pp')).toEqual(['-', '-']);
  });
});
