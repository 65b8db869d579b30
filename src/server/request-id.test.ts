import { expect, it } from 'vitest';
import { chooseRequestId } from './request-id';

const NEW = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

it('takes the id of a proxy that is trusted, and only when it is short and plain', () => {
  expect(chooseRequestId('a-1.b_2', true)).toBe('a-1.b_2');
  expect(chooseRequestId('a-1.b_2', false)).toMatch(NEW);
  for (const wrong of [undefined, '', 'a b', 'a\nb', 'x'.repeat(65), '{"level":"info"}', ['a', 'b']])
    expect(chooseRequestId(wrong, true)).toMatch(NEW);
});
