import { describe, expect, it, vi } from 'vitest';
import type { CommandRow } from './command';
import { dispatch } from './dispatch';

function setUp() {
  const run = vi.fn((words: string[]) => Promise.resolve(words.length));
  const load = vi.fn(() => Promise.resolve({ run }));
  const commands: CommandRow[] = [
    { name: 'greet', words: '<who>', summary: 'says hello', load },
    { name: 'secret', words: '', summary: 'not for people', hidden: true, load },
  ];
  const [printed, complaints]: string[][] = [[], []];
  const call = (...words: string[]): Promise<number> =>
    dispatch({
      commands,
      words,
      print: (text) => printed?.push(text),
      complain: (text) => complaints?.push(text),
    });
  return { call, load, run, printed, complaints };
}

describe('npm run archive', () => {
  it('runs the command with the words after it', async () => {
    const { call, run } = setUp();
    expect(await call('greet', 'a', 'b')).toBe(2);
    expect(run).toHaveBeenCalledWith(['a', 'b']);
  });

  it('helps without loading any command, and does not show hidden ones', async () => {
    const { call, load, printed } = setUp();
    expect(await call('--help')).toBe(0);
    expect(printed?.[0]).toContain('greet <who>  says hello');
    expect(printed?.[0]).not.toContain('secret');
    expect(load).not.toHaveBeenCalled();
  });

  it('helps, with the status of misuse, when no command is named', async () => {
    expect(await setUp().call()).toBe(2);
  });

  it('says in a sentence that there is no such command', async () => {
    const { call, complaints } = setUp();
    expect(await call('gret')).toBe(2);
    expect(complaints).toEqual([expect.stringContaining('There is no command “gret”')]);
  });
});
