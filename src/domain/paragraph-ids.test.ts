import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LexicalNode } from './lexical';
import { NOID_ALPHABET } from './noid';
import { assignParagraphIds, newParagraphId, paraOf, withPara } from './paragraph-ids';

const ONE = 'The convoy left the capital before dawn and took the northern road along the lake.';
const TWO = 'Two weeks later the first letters came, carried by a driver who had seen the temples.';

/** A paragraph with its words and the id that the editor left on it. */
function p(words: string, para?: string): LexicalNode {
  const children = words === '' ? [] : [{ type: 'text', version: 1, text: words, format: 0 }];
  return { type: 'paragraph', version: 1, children, ...(para !== undefined && { $: { para } }) };
}

function photo(id: string, caption: string, para?: string): LexicalNode {
  return {
    type: 'block',
    version: 2,
    fields: { blockType: 'photo', photo: id, caption, ...(para && { para }) },
  };
}

function rule(para?: string): LexicalNode {
  return { type: 'horizontalrule', version: 1, ...(para !== undefined && { $: { para } }) };
}

/** The ids given to `after`; new ones are `new1`, `new2` … */
function ids(before: LexicalNode[], after: LexicalNode[]): (string | null)[] {
  let minted = 0;
  return assignParagraphIds({ before, after, mint: () => `new${(minted += 1)}` }).map(paraOf);
}

const saved = [p(ONE, 'one'), p(TWO, 'two')];

describe('an id goes with the words', () => {
  it('gives every block of a new body an id', () => {
    expect(ids([], [p(ONE), p(''), rule(), photo('1', '')])).toEqual(['new1', 'new2', 'new3', 'new4']);
  });

  it('keeps all of an unchanged body', () => expect(ids(saved, saved)).toEqual(['one', 'two']));

  it('keeps it through an edit', () => {
    expect(ids(saved, [p(ONE.replace('dawn', 'sunrise'), 'one'), p(TWO, 'two')])).toEqual(['one', 'two']);
  });

  it('keeps it on words that were all replaced, as a translator replaces them', () => {
    expect(ids(saved, [p('Đoàn xe rời thủ đô trước bình minh.', 'one'), p(TWO, 'two')])).toEqual([
      'one',
      'two',
    ]);
  });

  it('Enter at the start: it moves from the empty block back to the words', () => {
    expect(ids(saved, [p('', 'one'), p(ONE), p(TWO, 'two')])).toEqual(['new1', 'one', 'two']);
  });

  it('Enter at the start, and the words edited before the save', () => {
    expect(ids(saved, [p('', 'one'), p(ONE.replace('dawn', 'sunrise')), p(TWO, 'two')])).toEqual([
      'new1',
      'one',
      'two',
    ]);
    expect(ids(saved, [p('', 'one'), p(''), p('Đoàn xe rời thủ đô.'), p(TWO, 'two')])).toEqual([
      'new1',
      'new2',
      'one',
      'two',
    ]);
  });

  it('Enter at the start, and something new written above', () => {
    expect(ids(saved, [p('A new opening, written above it.', 'one'), p(ONE), p(TWO, 'two')])).toEqual([
      'new1',
      'one',
      'two',
    ]);
  });

  it('Enter at the end: it stays', () => {
    expect(ids(saved, [p(ONE, 'one'), p(''), p(TWO, 'two')])).toEqual(['one', 'new1', 'two']);
    expect(ids(saved, [p(ONE, 'one'), p('More.'), p(TWO, 'two')])).toEqual(['one', 'new1', 'two']);
  });

  it('Enter in the middle: the larger part keeps it', () => {
    const at = (place: number): LexicalNode[] => [
      p(ONE.slice(0, place), 'one'),
      p(ONE.slice(place)),
      p(TWO, 'two'),
    ];
    expect(ids(saved, at(60))).toEqual(['one', 'new1', 'two']);
    expect(ids(saved, at(20))).toEqual(['new1', 'one', 'two']);
  });

  it('Enter in the middle of Khmer, which has no spaces', () => {
    const khmer = 'ក្បួនរថយន្តបានចាកចេញពីរាជធានីមុនពេលព្រលឹមហើយបន្តដំណើរតាមផ្លូវខាងជើង';
    expect(ids([p(khmer, 'k')], [p(khmer.slice(0, 12), 'k'), p(khmer.slice(12))])).toEqual(['new1', 'k']);
  });

  it('two paragraphs joined: the larger part gives its id, the other id is gone', () => {
    expect(ids(saved, [p(`${ONE} ${TWO}`, 'one')])).toEqual(['two']);
    expect(
      ids([p(ONE, 'one'), p('Short words only.', 'two')], [p(`${ONE} Short words only.`, 'one')]),
    ).toEqual(['one']);
    expect(ids([p('', 'none'), p(TWO, 'two')], [p(TWO, 'none')])).toEqual(['two']);
  });

  it('a paste: the duplicate gets a new one, also when it was changed and stands first', () => {
    expect(ids(saved, [p(ONE, 'one'), p(TWO, 'two'), p(ONE, 'one')])).toEqual(['one', 'two', 'new1']);
    expect(ids(saved, [p(`${ONE} Changed.`, 'one'), p(ONE, 'one'), p(TWO, 'two')])).toEqual([
      'new1',
      'one',
      'two',
    ]);
  });

  it('undo of a split that was saved, with the ids that the editor still has', () => {
    const split = [p(ONE.slice(0, 20), 'new9'), p(ONE.slice(20), 'one'), p(TWO, 'two')];
    expect(ids(split, [p(ONE.slice(0, 20), 'one'), p(ONE.slice(20)), p(TWO, 'two')])).toEqual([
      'new9',
      'one',
      'two',
    ]);
    expect(ids(split, [p(ONE, 'one'), p(TWO, 'two')])).toEqual(['one', 'two']);
    expect(ids(split, [p(ONE, 'new9'), p(TWO, 'two')])).toEqual(['one', 'two']);
  });

  it('undo of a deletion brings the id back', () => {
    expect(ids([p(TWO, 'two')], [p(ONE, 'one'), p(TWO, 'two')])).toEqual(['one', 'two']);
  });

  it('cut and pasted elsewhere without its id', () => {
    expect(ids(saved, [p(TWO, 'two'), p(ONE)])).toEqual(['two', 'one']);
  });

  it('two paragraphs with the same words keep their own', () => {
    const same = [p('* * *', 'a'), p(ONE, 'one'), p('* * *', 'b')];
    expect(ids(same, same)).toEqual(['a', 'one', 'b']);
    expect(ids(same, [p('* * *', 'a'), p('* * *'), p('* * *', 'b')])).toEqual(['a', 'new1', 'b']);
  });

  it('a name in common moves nothing', () => {
    const name = 'the Royal University of Fine Arts';
    expect(
      ids(
        [p(`Teachers of ${name} were among the first who came back.`, 'a')],
        [
          p('Đoàn xe rời thủ đô.', 'a'),
          p(`Another paragraph, in which somebody speaks of ${name} once more.`),
        ],
      ),
    ).toEqual(['a', 'new1']);
  });

  it('the very words go before a longer paragraph that has them too', () => {
    const long = `${ONE} ${TWO}`;
    expect(ids([p('Few words.', 'few'), p(long, 'long')], [p(`Few words. ${long}`, 'few'), p(long)])).toEqual(
      ['few', 'long'],
    );
  });

  it('in a draw the block that carries the id has it', () => {
    expect(ids(saved, [p(`More. ${ONE}`), p(`${ONE} More.`, 'one'), p(TWO, 'two')])).toEqual([
      'new1',
      'one',
      'two',
    ]);
  });

  it('a heading made of a paragraph keeps it', () => {
    expect(ids(saved, [{ ...p(ONE), type: 'heading', tag: 'h2' }, p(TWO, 'two')])).toEqual(['one', 'two']);
  });

  it('takes over the ids of a source that is being translated, and of what is pasted from there', () => {
    expect(ids([], saved)).toEqual(['one', 'two']);
    expect(ids(saved, [...saved, p('Words of another text.', 'three')])).toEqual(['one', 'two', 'three']);
  });

  it('replaces an id that no URL could carry', () => expect(ids([], [p(ONE, 'a b"')])).toEqual(['new1']));
});

describe('photos and rules', () => {
  const before = [photo('1', 'A', 'f1'), p(ONE, 'one'), rule('r1'), photo('2', '', 'f2'), rule('r2')];

  it('a photo moved takes its id along', () => {
    expect(
      ids(before, [p(ONE, 'one'), rule('r1'), photo('1', 'A', 'f1'), photo('2', '', 'f2'), rule('r2')]),
    ).toEqual(['one', 'r1', 'f1', 'f2', 'r2']);
  });

  it('a photo keeps it under another caption, or as another picture', () => {
    expect(ids(before, [photo('1', 'B', 'f1'), photo('3', '', 'f2')])).toEqual(['f1', 'f2']);
  });

  it('a photo pasted a second time gets a new one, the unchanged one keeps it', () => {
    expect(ids(before, [photo('1', 'B', 'f1'), photo('1', 'A', 'f1')])).toEqual(['new1', 'f1']);
  });

  it('finds rules and photos again that the editor gave back without an id', () => {
    expect(ids(before, [photo('1', 'A'), p(ONE, 'one'), rule(), photo('2', ''), rule(), rule()])).toEqual([
      'f1',
      'one',
      'r1',
      'f2',
      'r2',
      'new1',
    ]);
  });

  it('an id written into an empty block stays with the words, not with the next empty block', () => {
    expect(ids([p('', 'e')], [p('Words at last.', 'e'), p('')])).toEqual(['e', 'new1']);
  });
});

describe('whatever an editor does', () => {
  const words = fc.oneof(
    fc.constantFrom('', ONE, TWO, ONE.slice(0, 30), ONE.slice(30), `${ONE} ${TWO}`),
    fc.string(),
  );
  const para = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined });
  const node = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(words, para).map(([text, id]) => p(text, id)) },
    { weight: 1, arbitrary: para.map(rule) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('1', '2'), para).map(([id, own]) => photo(id, '', own)),
    },
  );
  const body = fc.array(node, { maxLength: 8 });
  const give = (before: LexicalNode[], after: LexicalNode[]): LexicalNode[] =>
    assignParagraphIds({ before, after, mint: newParagraphId });

  it('every block has an id and no two the same', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const given = give(before, after).map(paraOf);
        expect(given).not.toContain(null);
        expect(new Set(given).size).toBe(after.length);
      }),
    );
  });

  it('an unchanged body keeps all ids, and is not copied', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const kept = give([], blocks);
        expect(give(kept, kept).every((block, index) => block === kept[index])).toBe(true);
      }),
    );
  });

  it('saving twice changes nothing', () => {
    fc.assert(
      fc.property(body, body, (first, after) => {
        const before = give([], first);
        const once = give(before, after);
        expect(give(once, once)).toEqual(once);
        expect(give(before, once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('nothing but ids is touched', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const without = (block: LexicalNode): unknown => ({ ...withPara(block, 'x') });
        expect(give(before, after).map(without)).toEqual(after.map(without));
      }),
    );
  });

  it('takes little time on a long body that was rewritten all over', () => {
    const long = (change: string): LexicalNode[] =>
      Array.from({ length: 300 }, (_, index) =>
        p(`${index} ${ONE.repeat(8)} ${change} ${index * 7}`, `p${index}`),
      );
    const started = performance.now();
    give(long('before'), long('after'));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('newParagraphId', () => {
  it('is eight NOID characters', () => {
    expect(newParagraphId()).toMatch(new RegExp(`^[${NOID_ALPHABET}]{8}$`));
    expect(newParagraphId(() => 0)).toBe('00000000');
  });
});

describe('a mint that repeats itself', () => {
  it('is told so', () => {
    expect(() => assignParagraphIds({ before: [], after: [p(ONE), p(TWO)], mint: () => 'same' })).toThrow(
      /at random/,
    );
  });
});
