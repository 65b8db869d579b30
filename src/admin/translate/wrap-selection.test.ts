import { expect, it } from 'vitest';
import { wrapSelection, type Wrapping } from './wrap-selection';

const apply = (words: string, { text, start, end, selected }: Wrapping) => {
  const after = words.slice(0, start) + text + words.slice(end);
  return [after, after.slice(selected.start, selected.end)];
};

it.each([
  ['one two', 4, 7, 'bold', 'one **two**', 'two'],
  ['one two ', 3, 8, 'italic', 'one *two* ', 'two'],
  ['one **two**', 6, 9, 'bold', 'one two', 'two'],
  ['one **two**', 6, 9, 'italic', 'one ***two***', 'two'],
  ['one ***two***', 7, 10, 'bold', 'one *two*', 'two'],
  ['one ***two***', 7, 10, 'italic', 'one **two**', 'two'],
  ['one', 3, 3, 'bold', 'one****', ''],
] as const)('%s from %i to %i, %s', (words, start, end, mark, after, selected) => {
  expect(apply(words, wrapSelection(words, { start, end, mark }))).toEqual([after, selected]);
});
