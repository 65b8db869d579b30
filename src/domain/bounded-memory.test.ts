import { expect, it } from 'vitest';
import { BoundedMemory } from './bounded-memory';

it('keeps what was asked for last and drops the rest', () => {
  const memory = new BoundedMemory<number>(2);
  memory.set('a', 1);
  memory.set('b', 2);
  expect(memory.get('a')).toBe(1);
  memory.set('c', 3);
  expect([memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([1, undefined, 3]);
});
