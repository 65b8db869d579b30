import { expect, it } from 'vitest';
import { countDays, formatDay, toDay } from './calendar-days';

it('knows the day in a time zone', () => {
  const evening = new Date('2026-11-21T20:30:00Z');
  expect(toDay(evening, 'UTC')).toBe('2026-11-21');
  expect(toDay(evening, 'Asia/Phnom_Penh')).toBe('2026-11-22');
});

it('counts days over a change of clocks and of the year', () => {
  expect(countDays('2026-11-21', '2026-11-21')).toBe(0);
  expect(countDays('2026-12-31', '2027-01-02')).toBe(2);
  expect(countDays('2026-03-30', '2026-03-28')).toBe(-2);
});

it('formats a day as it was written, wherever it is read', () => {
  expect(formatDay('2026-03-01', 'en')).toBe('Mar 1, 2026');
  expect(formatDay('no day', 'en')).toBe('no day');
});
