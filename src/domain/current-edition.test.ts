import { describe, expect, it } from 'vitest';
import { chooseCurrent, findWholeWithdrawal, listReadable, type Withheld } from './current-edition';

const article: Withheld = { scope: 'article' };
const text = (lang: string): Withheld => ({ scope: 'text', lang });
const edition = (lang: string, number: number): Withheld => ({ scope: 'edition', lang, number });
const choose = (...withdrawals: Withheld[]) =>
  chooseCurrent({ lang: 'vi', editions: [2, 10, 1, 9], withdrawals });

describe('chooseCurrent', () => {
  it('is the newest edition while nothing is withdrawn', () => {
    expect(choose()).toBe(10);
    expect(chooseCurrent({ lang: 'vi', editions: [], withdrawals: [] })).toBeNull();
  });

  it('passes over what is withdrawn by itself', () => {
    expect(choose(edition('vi', 10))).toBe(9);
    expect(choose(edition('vi', 2))).toBe(10);
    expect(choose(edition('vi', 10), edition('vi', 9), edition('vi', 2), edition('vi', 1))).toBeNull();
  });

  it('is none while the text or its article is withdrawn, whatever else is', () => {
    expect(choose(text('vi'))).toBeNull();
    expect(choose(article)).toBeNull();
    expect(choose(edition('vi', 10), article)).toBeNull();
  });

  it('does not mind what is withdrawn in other languages', () => {
    expect(choose(text('en'), edition('en', 10))).toBe(10);
  });
});

describe('listReadable and findWholeWithdrawal', () => {
  it('tell the editions that are left, and which withdrawal leaves none', () => {
    const withdrawals = [edition('vi', 2), text('en')];
    expect(listReadable({ lang: 'vi', editions: [2, 10, 1, 9], withdrawals })).toEqual([1, 9, 10]);
    expect(findWholeWithdrawal('vi', withdrawals)).toBeUndefined();
    expect(findWholeWithdrawal('en', withdrawals)).toBe(withdrawals[1]);
  });
});
