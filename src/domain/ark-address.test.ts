import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArkAddress } from './ark-address';
import { NOID_ALPHABET } from './noid';
import { mintPid } from './pid';

const PID = 'd10000000g';
const pids = fc.integer().map(() => mintPid('article'));

describe('parseArkAddress', () => {
  it.each([
    [`99999/${PID}`, {}],
    [`/99999/${PID}`, {}],
    [`%2F99999%2F${PID}`, {}],
    ['99999/D1-0000\u2010000%E2%80%91G', {}],
    [`99999/${PID}/`, {}],
    [`99999/${PID}./.`, {}],
    [`99999/${PID}.km`, { lang: 'km' }],
    [`99999/${PID}.pt-BR`, { lang: 'ptbr' }],
    [`99999/d1-00-00-00-0g.k-m.v-3`, { lang: 'km', number: 3 }],
    [`99999/${PID}.vi.V12/`, { lang: 'vi', number: 12 }],
  ])('reads %s', (written, rest) =>
    expect(parseArkAddress(written)).toEqual({ naan: '99999', pid: PID, ...rest }),
  );

  it.each([
    '',
    '/',
    '99999',
    '99999/',
    `//99999/${PID}`,
    `abc/${PID}`,
    `99999/${PID}/chapter`,
    '99999/d1',
    '99999/d1000000000000',
    `99999/${PID}.v3`,
    `99999/${PID}..v3`,
    `99999/${PID}.km.3`,
    `99999/${PID}.km.v0`,
    `99999/${PID}.km.v03`,
    `99999/${PID}.km.v3.pdf`,
    `99999/${PID}.km.v9999999999`,
    '99999/%FF',
    `99999/${PID}${'-'.repeat(300)}`,
    '99999/d1000ទ000g',
  ])('refuses %j with a sentence', (written) => {
    const read = parseArkAddress(written);
    expect('malformed' in read && read.malformed).toMatch(/^[A-Z].*\.$/);
  });

  it('tells an id that was typed wrong', () => {
    expect(parseArkAddress('99999/d10000000h')).toEqual({ mistyped: 'd10000000h' });
    expect(parseArkAddress('99999/D1-0OOO000-g.km.v1')).toEqual({ mistyped: 'd10ooo000g' });
    expect(parseArkAddress('99999/d1000000g')).toEqual({ mistyped: 'd1000000g' });
  });

  it('never reads one wrong character, or two in each other’s place, as another article', () => {
    const any = fc.oneof(
      fc.constantFrom(...NOID_ALPHABET, ...NOID_ALPHABET.toUpperCase(), ...'-./%lo'),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    );
    fc.assert(
      fc.property(pids, fc.nat({ max: 9 }), any, (pid, at, wrong) => {
        const swapped = pid.slice(0, at) + pid.charAt(at + 1) + pid.charAt(at) + pid.slice(at + 2);
        for (const typed of [pid.slice(0, at) + wrong + pid.slice(at + 1), swapped]) {
          const read = parseArkAddress(`99999/${typed}`);
          if ('pid' in read) expect(read).toEqual({ naan: '99999', pid });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (written) => void parseArkAddress(written)));
  });
});
