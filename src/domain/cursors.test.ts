import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursors';
import { mintPid } from './pid';

describe('cursors', () => {
  it.each(['', '2019', '2019-08', '2019-08-26', '2019-08-26T00:06'])('come back whole: %j', (sortDate) => {
    const cursor = { sortDate, pid: mintPid('article') };
    const written = encodeCursor(cursor);
    expect(written).toMatch(/^[\w-]+$/);
    expect(decodeCursor(written)).toEqual(cursor);
  });

  it.each([undefined, null, ['a'], '', 'x', '../..', encodeCursor({ sortDate: '2019', pid: 'd10000000f' })])(
    'refuses %j',
    (value) => expect(decodeCursor(value)).toBeNull(),
  );

  it('refuses what only looks like one', () => {
    const good = encodeCursor({ sortDate: '2019', pid: mintPid('article') });
    expect(decodeCursor(`${good}=`)).toBeNull();
    expect(decodeCursor(`${good} `)).toBeNull();
    expect(decodeCursor(encodeCursor({ sortDate: '{"$gt":1}', pid: mintPid('article') }))).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => decodeCursor(text) === null));
  });
});
