import { describe, expect, it } from 'vitest';
import { splitMarkup } from './split-markup';

/** Splits at the bar. */
const split = (marked: string, isList = false) =>
  splitMarkup(marked.replace('|', ''), marked.indexOf('|'), isList);

describe('splitting a markup at the cursor', () => {
  it.each([
    ['One| two', 'One', 'two'],
    ['**One| two**', '**One**', '**two**'],
    ['A **bold *and| slanted* end**', 'A **bold *and***', '***slanted* end**'],
    ['One *|*two** three', 'One', '**two** three'],
    [
      'See [the| page](https://example.org/a) now',
      'See [the](https://example.org/a)',
      '[page](https://example.org/a) now',
    ],
    ['See [it](https://exam|ple.org/a) now', 'See [it](https://example.org/a)', 'now'],
    ['One^[a no|te] two', 'One^[a note]', 'two'],
    ['[đi| về]{lang=vi}', '[đi]{lang=vi}', '[về]{lang=vi}'],
    ['One \\*| two', 'One \\*', 'two'],
  ])('parts %s', (marked, before, after) => {
    expect(split(marked)).toEqual([before, after]);
  });

  it('parts a list between its items and inside one', () => {
    expect(split('one\n|two\nthree', true)).toEqual(['one', 'two\nthree']);
    expect(split('one\n*two |more*\nthree', true)).toEqual(['one\n*two*', '*more*\nthree']);
  });

  it('leaves what has nothing on one side', () => {
    expect([split('|One'), split('One|'), split('**|One**'), split('|one\ntwo', true)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
