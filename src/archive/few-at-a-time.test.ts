import { describe, expect, it } from 'vitest';
import { BusyError, createQueue } from './few-at-a-time';

function createTask() {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  const task = { started: false, finish: () => finish(), run: () => ((task.started = true), done) };
  return task;
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('createQueue', () => {
  it('starts a waiting task when one ends, in the order in which they came', async () => {
    const run = createQueue({ limit: 2, mostWaiting: 10 });
    const tasks = [createTask(), createTask(), createTask(), createTask()];
    const results = tasks.map((task) => run(task.run));
    await soon();
    expect(tasks.map(({ started }) => started)).toEqual([true, true, false, false]);
    tasks[1]?.finish();
    await soon();
    expect(tasks.map(({ started }) => started)).toEqual([true, true, true, false]);
    tasks.forEach((task) => task.finish());
    await Promise.all(results);
    expect(tasks[3]?.started).toBe(true);
  });

  it('goes on after a task that failed', async () => {
    const run = createQueue({ limit: 1, mostWaiting: 10 });
    const failing = run(() => Promise.reject(new Error('broken')));
    const next = run(() => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('done');
    await expect(run(() => Promise.resolve('again'))).resolves.toBe('again');
  });

  it('refuses when too many wait', async () => {
    const run = createQueue({ limit: 1, mostWaiting: 1 });
    const tasks = [createTask(), createTask()];
    const results = tasks.map((task) => run(task.run));
    await expect(run(() => Promise.resolve())).rejects.toBeInstanceOf(BusyError);
    tasks.forEach((task) => task.finish());
    await Promise.all(results);
  });
});
