import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDate, formatDate, formatInstant, isDate, precision, sortKey, yearOf } from './dates';

const dates = fc
  .record({
    at: fc.date({ min: new Date('1000-01-01'), max: new Date('9998-01-01'), noInvalidDate: true }),
    length: fc.constantFrom(4, 7, 10, 16),
    offset: fc.constantFrom('+07:00', '-05:00', '+05:45', '+00:00'),
  })
  .map(({ at, length, offset }) => at.toISOString().slice(0, length) + (length === 16 ? offset : ''));

describe('isDate', () => {
  it.each([
    '2019',
    '2019-08',
    '2019-08-26',
    '2019-08-26T07:06+07:00',
    '2020-02-29',
    '2000-02-29',
    '0001-01-01',
  ])('takes %s', (value) => expect(isDate(value)).toBe(true));

  it.each([
    '',
    '19',
    '0000',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-08-00',
    '2019-8-26',
    '2019-08-26T07:06',
    '2019-08-26T24:00+07:00',
    '2019-08-26T07:60+07:00',
    '2019-08-26T07:06+15:00',
    '2019-08-26T07:06+07:60',
    '2019-08-26T07:06Z',
    '2019-08-26T07:06:00+07:00',
    ' 2019',
    null,
    2019,
  ])('refuses %j', (value) => expect(isDate(value)).toBe(false));

  it('takes every day of the calendar', () => fc.assert(fc.property(dates, isDate)));
});

describe('precision and year', () => {
  it('tell what is known', () => {
    expect(['2019', '2019-08', '2019-08-26', '2019-08-26T07:06+07:00', 'x'].map(precision)).toEqual([
      'year',
      'month',
      'day',
      'time',
      null,
    ]);
    expect(yearOf('2020-01-01T00:30+07:00')).toBe(2020);
    expect(yearOf(null)).toBeNull();
  });
});

describe('sortKey', () => {
  it('sorts times by their instant, not by the clock on the wall', () => {
    const hanoi = '2019-08-26T00:30+07:00';
    const paris = '2019-08-25T20:00+02:00';
    expect(sortKey(hanoi)).toBe('2019-08-25T17:30');
    expect(sortKey(hanoi) < sortKey(paris)).toBe(true);
  });

  it('keeps the order of instants', () => {
    const times = dates.filter((date) => precision(date) === 'time');
    fc.assert(
      fc.property(
        times,
        times,
        (a, b) => Math.sign(Date.parse(a) - Date.parse(b)) === compare(sortKey(a), sortKey(b)),
      ),
    );
  });

  it('puts less precise dates first and unknown ones before all', () => {
    expect(['2019-08-26', '2019', '2019-08', null].map(sortKey).toSorted()).toEqual([
      '',
      '2019',
      '2019-08',
      '2019-08-26',
    ]);
    expect(sortKey('9999-12-31T23:59-07:00')).toBe('9999-12-31T23:59');
  });
});

describe('earliestDate', () => {
  it('leaves unknown dates aside', () => {
    expect(earliestDate(['2019-08-26', null, undefined, 'soon', '2018-12'])).toBe('2018-12');
    expect(earliestDate([null])).toBeNull();
    expect(earliestDate([])).toBeNull();
  });
});

describe('formatDate', () => {
  it('says as much as is known, in the language', () => {
    expect(formatDate('2019', 'en')).toBe('2019');
    expect(formatDate('2019-08', 'fr')).toBe('août 2019');
    expect(formatDate('2019-08-26', 'en')).toBe('August 26, 2019');
    expect(formatDate('2019-08-26', 'vi')).toBe('26 tháng 8, 2019');
    expect(formatDate('2019-08-26', 'km')).toBe('26 សីហា 2019');
  });

  it('shows the clock of the place of printing with its offset, not that of this machine', () => {
    expect(formatDate('2019-08-26T00:06+07:00', 'en')).toBe('August 26, 2019 at 00:06 (UTC+7)');
    expect(formatDate('2019-08-26T00:06+05:45', 'fr')).toBe('26 août 2019 à 00:06 (UTC+5:45)');
    expect(formatDate('2019-08-26T00:06-03:30', 'en')).toContain('00:06 (UTC−3:30)');
    expect(formatDate('2019-08-26T00:06+00:00', 'en')).toContain('00:06 (UTC)');
  });

  it('returns what is no date as it is', () => expect(formatDate('in spring', 'en')).toBe('in spring'));

  it('keeps years of long ago', () => expect(formatDate('0079-10-24', 'en')).toBe('October 24, 79'));
});

describe('formatInstant', () => {
  it('names the day in UTC, also where this machine has another', () => {
    expect(formatInstant('2026-11-20T23:30:00.000Z', 'en')).toBe('November 20, 2026');
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
