import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParagraphChange, WorkbenchRow } from '@/domain/workbench';
import { openDesk } from './desk-state';
import { createDeskStore } from './desk-store';
import { RequestFailure } from './request-failure';
import { createSaver, REST } from './saver';
import { testRow } from './testing-rows';

/** A server that holds rows, and whose answers a test holds back or refuses. */
function openTrial(fail: (changes: ParagraphChange[]) => RequestFailure | null = () => null) {
  const store = createDeskStore(
    openDesk({ rows: ['a', 'b', 'c'].map((para) => testRow({ para, marks: { behind: true } })) }),
  );
  const saves: ParagraphChange[][] = [];
  const checks: string[][] = [];
  let open = 0;
  const once = async <T>(answer: () => T): Promise<T> => {
    expect(++open).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    open -= 1;
    return answer();
  };
  const requests = {
    save: (changes: ParagraphChange[]): Promise<WorkbenchRow[]> => {
      saves.push(changes);
      return once(() => {
        const failure = fail(changes);
        if (failure) throw failure;
        return changes.map(({ para, markup, base }) =>
          testRow({ para, target: markup, base: `${base}+`, marks: { behind: true } }),
        );
      });
    },
    check: (paras: string[]): Promise<WorkbenchRow[]> => {
      checks.push(paras);
      return once(() =>
        paras.map((para) => ({ ...store.get().rows[para]!.row, marks: testRow({ para }).marks })),
      );
    },
  };
  const saver = createSaver({ store, requests });
  const type = (para: string, markup: string) => {
    store.dispatch({ type: 'typed', para, words: { markup } });
    saver.wake();
  };
  return { store, saver, saves, checks, type };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('sends only what was changed, once it rests', async () => {
  const { saves, type } = openTrial();
  type('a', 'O');
  await vi.advanceTimersByTimeAsync(REST - 1);
  type('a', 'One');
  await vi.advanceTimersByTimeAsync(REST - 1);
  expect(saves).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(saves).toEqual([[{ para: 'a', base: 'base-a', markup: 'One' }]]);
});

it('sends what is typed during a request after it, with the base that it gave', async () => {
  const { saves, type, store } = openTrial();
  type('a', 'One');
  await vi.advanceTimersByTimeAsync(REST + 10);
  type('a', 'One two');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(saves[1]).toEqual([{ para: 'a', base: 'base-a+', markup: 'One two' }]);
  expect(saves).toHaveLength(2);
  expect(store.get().rows.a?.typed.markup).toBe('One two');
});

it('tells a check after the words of that paragraph', async () => {
  const { saves, checks, type, store, saver } = openTrial();
  type('a', 'One');
  store.dispatch({ type: 'confirmed', para: 'a' });
  await Promise.all([saver.flush(), vi.advanceTimersByTimeAsync(500)]);
  expect([saves.length, checks]).toEqual([1, [['a']]]);
  expect(store.get().rows.a).toMatchObject({ confirmed: false, row: { marks: { behind: false } } });
});

describe('when it fails', () => {
  it('tries again until it is stored', async () => {
    let down = true;
    const { store, type } = openTrial(() => (down ? new RequestFailure('no network', 0) : null));
    type('a', 'One');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(store.get().saving.phase).toBe('offline');
    down = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.get().saving.phase).toBe('idle');
    expect(store.get().rows.a?.stored.markup).toBe('One');
  });

  it('goes on after a login in another tab', async () => {
    let out = true;
    const { store, type } = openTrial(() => (out ? new RequestFailure('log in', 401) : null));
    type('a', 'One');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(store.get().saving.phase).toBe('logged-out');
    out = false;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(store.get().rows.a?.stored.markup).toBe('One');
  });

  it('stores the others when one is refused, and says why at that one', async () => {
    const { store, saver, type } = openTrial((changes) =>
      changes.some(({ para }) => para === 'b') ? new RequestFailure('Too long.', 400) : null,
    );
    for (const para of ['a', 'b', 'c']) type(para, 'New');
    await Promise.all([saver.flush(), vi.advanceTimersByTimeAsync(2_000)]);
    const { a, b, c } = store.get().rows;
    expect([a?.stored.markup, b?.stored.markup, c?.stored.markup]).toEqual(['New', 'Target words.', 'New']);
    expect(b?.refusal).toBe('Too long.');
  });

  it('a conflict of one row stops no other', async () => {
    const conflict = { para: 'b', theirs: 'Theirs', base: 'x', by: null, at: '' };
    const { store, saver, type } = openTrial((changes) =>
      changes.some(({ para }) => para === 'b') ? new RequestFailure('Changed.', 409, [conflict]) : null,
    );
    for (const para of ['a', 'b']) type(para, 'New');
    await Promise.all([saver.flush(), vi.advanceTimersByTimeAsync(2_000)]);
    expect(store.get().rows.a?.stored.markup).toBe('New');
    expect(store.get().rows.b).toMatchObject({ typed: { markup: 'New' }, conflict });
  });
});
