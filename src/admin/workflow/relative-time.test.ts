import { expect, it } from 'vitest';
import { formatRelative } from './relative-time';

const now = Date.parse('2026-11-21T12:00:00Z');
const say = (at: string, locale = 'en') => formatRelative({ at, now, locale });

it('says how long ago in the largest unit', () => {
  expect(say('2026-11-21T11:59:30Z')).toBe('now');
  expect(say('2026-11-21T11:58:50Z')).toBe('1 minute ago');
  expect(say('2026-11-21T09:00:00Z')).toBe('3 hours ago');
  expect(say('2026-11-20T11:00:00Z')).toBe('yesterday');
  expect(say('2026-11-01T11:00:00Z')).toBe('2 weeks ago');
});

it('speaks the languages of the admin', () => {
  expect(say('2026-11-21T09:00:00Z', 'fr')).toBe('il y a 3 heures');
  expect(say('2026-11-21T09:00:00Z', 'vi')).toBe('3 giờ trước');
});

it('says nothing of what is no date', () => {
  expect(say('')).toBe('');
});
