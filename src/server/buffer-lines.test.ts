import { expect, it, vi } from 'vitest';
import { bufferLines } from './buffer-lines';

it('writes lines together: after a moment, when they are many, or when told to, and none twice', () => {
  vi.useFakeTimers();
  const write = vi.fn();
  const lines = bufferLines(write, { after: 100, most: 6 });
  lines.write('a\n');
  lines.write('b\n');
  expect(write).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  lines.write('cd\n');
  lines.write('ef\n');
  lines.write('g\n');
  lines.flush();
  lines.flush();
  vi.advanceTimersByTime(1000);
  expect(write.mock.calls).toEqual([['a\nb\n'], ['cd\nef\n'], ['g\n']]);
});
