import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DatabaseWatch } from './health-database-watch';

type Answer = { takesChanges: boolean } | null;

let answer: Answer = { takesChanges: true };
let asked = 0;
let watch: DatabaseWatch;

beforeEach(() => {
  vi.useFakeTimers();
  answer = { takesChanges: true };
  asked = 0;
  watch = new DatabaseWatch(() => {
    asked += 1;
    return Promise.resolve(answer);
  });
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

it('asks once a second, however many want to know', async () => {
  await Promise.all(Array.from({ length: 1000 }, () => watch.getState()));
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(3000);
  expect(asked).toBe(4);
});

it('a database that is gone is known after two questions, told once, and its return after a second', async () => {
  const gone = vi.fn();
  watch.onGone(gone);
  expect((await watch.getState()).isThere).toBe(true);
  answer = null;
  await vi.advanceTimersByTimeAsync(1100);
  expect((await watch.getState()).isThere).toBe(false);
  expect(asked).toBe(3);
  await vi.advanceTimersByTimeAsync(5000);
  expect(gone).toHaveBeenCalledTimes(1);
  answer = { takesChanges: true };
  await vi.advanceTimersByTimeAsync(1000);
  expect(await watch.getState()).toEqual({ isThere: true, takesChanges: true });
  answer = null;
  await vi.advanceTimersByTimeAsync(1100);
  expect(gone).toHaveBeenCalledTimes(2);
});

it('one late answer is none', async () => {
  const gone = vi.fn();
  watch.onGone(gone);
  await watch.getState();
  answer = null;
  await vi.advanceTimersByTimeAsync(1000);
  answer = { takesChanges: true };
  await vi.advanceTimersByTimeAsync(1000);
  expect((await watch.getState()).isThere).toBe(true);
  expect(gone).not.toHaveBeenCalled();
});

it('at the start, the first question decides', async () => {
  answer = null;
  expect(await watch.getState()).toEqual({ isThere: false, takesChanges: false });
});

it('an election passes unnoticed, and a set without a primary refuses editors alone', async () => {
  await watch.getState();
  answer = { takesChanges: false };
  await vi.advanceTimersByTimeAsync(15_000);
  expect((await watch.getState()).takesChanges).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await watch.getState()).toEqual({ isThere: true, takesChanges: false });
});
