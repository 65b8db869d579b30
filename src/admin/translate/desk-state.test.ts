import { describe, expect, it } from 'vitest';
import { openDesk, reduceDesk, type DeskEvent, type DeskState } from './desk-state';
import { isSendable, isUnsaved } from './row-state';
import { testRow } from './testing-rows';

const play = (state: DeskState, ...events: DeskEvent[]) => events.reduce(reduceDesk, state);
const typed = (para: string, markup: string): DeskEvent => ({ type: 'typed', para, words: { markup } });
const desk = openDesk({
  rows: [testRow({ para: 'a' }), testRow({ para: 'b', marks: { untranslated: true } })],
});

it('shows nothing in an untranslated row, which holds the words of the source', () => {
  expect(desk.rows.b?.typed.markup).toBe('');
  expect(isUnsaved(desk.rows.b!)).toBe(false);
});

it('a key press makes one new row', () => {
  const after = play(desk, typed('a', 'New.'));
  expect(after.rows.b).toBe(desk.rows.b);
  expect(isSendable(after.rows.a!)).toBe(true);
});

describe('an answer', () => {
  const answer: DeskEvent = { type: 'answered', rows: [testRow({ para: 'a', target: 'One', base: 'next' })] };

  it('stores what was sent and leaves the words as they were typed', () => {
    const { a } = play(desk, typed('a', 'One '), { type: 'sent', paras: ['a'] }, answer).rows;
    expect(a?.typed.markup).toBe('One ');
    expect(isUnsaved(a!)).toBe(false);
    expect(a?.row.base).toBe('next');
  });

  it('never overwrites what was typed after the request left', () => {
    const sent = play(desk, typed('a', 'One'), { type: 'sent', paras: ['a'] }, typed('a', 'One two'));
    const { a } = play(sent, answer).rows;
    expect(a?.typed.markup).toBe('One two');
    expect(isUnsaved(a!)).toBe(true);
    expect(a?.row.base).toBe('next');
  });

  it('that never comes leaves the words unsaved', () => {
    const { a } = play(
      desk,
      typed('a', 'One'),
      { type: 'sent', paras: ['a'] },
      { type: 'failed', saving: { phase: 'offline' } },
    ).rows;
    expect(isSendable(a!)).toBe(true);
    expect(a?.sending).toBeNull();
  });
});

describe('a conflict', () => {
  const conflict = { para: 'a', theirs: 'Theirs', base: 'their-base', by: 'Lan', at: '' };
  const conflicted = play(
    desk,
    typed('a', 'Mine'),
    typed('b', 'Other'),
    { type: 'sent', paras: ['a', 'b'] },
    { type: 'conflicted', conflicts: [conflict] },
  );

  it('holds back that row and no other', () => {
    expect(conflicted.rows.a?.typed.markup).toBe('Mine');
    expect(isSendable(conflicted.rows.a!)).toBe(false);
    expect(isSendable(conflicted.rows.b!)).toBe(true);
  });

  it('mine goes with their base', () => {
    const { a } = play(conflicted, { type: 'kept-mine', para: 'a' }).rows;
    expect(a).toMatchObject({ typed: { markup: 'Mine' }, row: { base: 'their-base' }, conflict: null });
    expect(isSendable(a!)).toBe(true);
  });

  it('theirs replaces mine', () => {
    const { a } = play(conflicted, { type: 'took-theirs', para: 'a' }).rows;
    expect(a).toMatchObject({ typed: { markup: 'Theirs' }, row: { base: 'their-base' }, conflict: null });
    expect(isUnsaved(a!)).toBe(false);
  });
});

describe('a workbench that is read again', () => {
  const newer = [testRow({ para: 'a', target: 'Newer', base: 'newer' }), testRow({ para: 'b' })];

  it('fills a row that nobody typed in', () => {
    expect(play(desk, { type: 'reloaded', rows: newer }).rows.a?.typed.markup).toBe('Newer');
  });

  it('is a conflict with unsaved words', () => {
    const { a } = play(desk, typed('a', 'Mine'), { type: 'reloaded', rows: newer }).rows;
    expect(a).toMatchObject({ typed: { markup: 'Mine' }, conflict: { theirs: 'Newer', base: 'newer' } });
    expect(a?.row.base).toBe('base-a');
  });

  it('keeps unsaved words of a paragraph that it lacks', () => {
    const after = play(desk, typed('b', 'Mine'), { type: 'reloaded', rows: newer.slice(0, 1) });
    expect(after.orphans).toMatchObject([{ para: 'b', markup: 'Mine' }]);
  });
});

describe('words that the browser kept', () => {
  it('come back unsaved when nothing has changed since', () => {
    const kept = [{ para: 'a', base: 'base-a', markup: 'Mine', credit: '' }];
    const { a } = play(desk, { type: 'put-back', kept }).rows;
    expect(a?.typed.markup).toBe('Mine');
    expect(isSendable(a!)).toBe(true);
  });

  it('come back as a conflict when something has', () => {
    const kept = [{ para: 'a', base: 'older', markup: 'Mine', credit: '' }];
    const { a } = play(desk, { type: 'put-back', kept }).rows;
    expect(a).toMatchObject({ typed: { markup: 'Mine' }, conflict: { theirs: 'Target words.' } });
  });

  it('of a paragraph that is gone are kept apart', () => {
    const kept = [{ para: 'gone', base: 'x', markup: 'Mine', credit: '' }];
    expect(play(desk, { type: 'put-back', kept }).orphans).toEqual(kept);
  });
});

it('a machine draft fills an empty row and never one that somebody began', () => {
  const rows = [testRow({ para: 'b', target: 'Drafted', marks: { machine: true }, base: 'drafted' })];
  expect(play(desk, { type: 'drafted', rows }).rows.b?.typed.markup).toBe('Drafted');
  const begun = play(desk, typed('b', 'Mine'), { type: 'drafted', rows }).rows.b;
  expect(begun).toMatchObject({ typed: { markup: 'Mine' }, row: { base: 'drafted' } });
});
