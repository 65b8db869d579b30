import { describe, expect, it } from 'vitest';
import { pairAskedTokens, pairTokens } from './pair-tokens';

const show = (tokens: readonly string[]) => tokens.map((token) => token.replace('\ue003', '+'));

describe('pairTokens', () => {
  it('pairs what stands without spaces, and leaves words alone', () => {
    expect(show(pairTokens(['ទ', 'ន្លេ', 'មេ', 'river', 'គង្គ']))).toEqual([
      'ទ+ន្លេ',
      'ន្លេ+មេ',
      'មេ+',
      'river',
      'គង្គ+',
    ]);
  });
});

describe('pairAskedTokens', () => {
  const ask = (...tokens: string[]) => {
    const { tokens: paired, goesOn } = pairAskedTokens(tokens);
    return [...show(paired), goesOn];
  };
  it('leaves open what follows the last', () => {
    expect(ask('ទ', 'ន្លេ', 'មេ')).toEqual(['ទ+ន្លេ', 'ន្លេ+មេ', false]);
    expect(ask('ទ')).toEqual(['ទ+', true]);
    expect(ask('river', 'ទ')).toEqual(['river', 'ទ+', true]);
    expect(ask('ទ', 'river')).toEqual(['ទ+', 'river', false]);
    expect(ask('river')).toEqual(['river', false]);
    expect(ask()).toEqual([false]);
  });
});
