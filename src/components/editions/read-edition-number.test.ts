import { describe, expect, it } from 'vitest';

import { readEditionNumber } from './read-edition-number';

describe('readEditionNumber', () => {
  it('reads a positive whole number', () => {
    expect(readEditionNumber('1')).toEqual({ asked: 1 });
    expect(readEditionNumber('120')).toEqual({ asked: 120 });
  });

  it('knows that no edition has a number in another form, or beyond all measure', () => {
    expect(readEditionNumber('01')).toBe('none');
    expect(readEditionNumber('9'.repeat(400))).toBe('none');
  });

  it.each([undefined, '', '0', '00', '-1', '+1', '1.5', '1e3', ' 1', '१', 'x', ['1', '2']])(
    'refuses %j',
    (value) => {
      expect(readEditionNumber(value)).toBe('malformed');
    },
  );
});
