import { expect, it } from 'vitest';
import { parsePress } from './shortcuts';

const press = (code: string, keys: Partial<Parameters<typeof parsePress>[0]> = {}) =>
  parsePress({ code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...keys });

it('reads the presses of the list', () => {
  expect(press('Enter', { ctrlKey: true })).toBe('done');
  expect(press('Enter', { metaKey: true })).toBe('done');
  expect(press('ArrowDown', { altKey: true })).toBe('next');
  expect(press('Digit3', { altKey: true })).toBe(3);
});

it('leaves typing alone, with AltGr too, and Tab', () => {
  expect(press('KeyC')).toBeNull();
  expect(press('KeyC', { ctrlKey: true })).toBeNull();
  expect(press('KeyC', { ctrlKey: true, altKey: true })).toBeNull();
  expect(press('Tab', { altKey: true })).toBeNull();
  expect(press('Digit0', { altKey: true })).toBeNull();
});
