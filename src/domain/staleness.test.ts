import { describe, expect, it } from 'vitest';
import { behindParagraphs, recordParagraphs } from './staleness';

const now = [
  { para: 'a', hash: '1' },
  { para: 'b', hash: '2' },
];

describe('behindParagraphs', () => {
  it('finds nothing when the source says what it said', () => {
    expect(behindParagraphs(recordParagraphs(now), now)).toEqual([]);
  });

  it('finds what was changed and what was added, in the order of the source', () => {
    const newest = [
      { para: 'new', hash: '9' },
      { para: 'b', hash: '3' },
      { para: 'a', hash: '1' },
    ];
    expect(behindParagraphs(recordParagraphs(now), newest)).toEqual(['new', 'b']);
  });

  it('does not mind what the source has taken out', () => {
    expect(behindParagraphs(recordParagraphs(now), now.slice(1))).toEqual([]);
  });

  it('is not taken in by names that every object has', () => {
    expect(behindParagraphs({}, [{ para: 'constructor', hash: 'x' }])).toEqual(['constructor']);
  });
});
