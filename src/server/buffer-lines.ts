/** Lines that wait to be written together: a write for each would cost a tenth of what a page costs. */
export type LineBuffer = { write: (line: string) => void; flush: () => void };

/** Writes after so many milliseconds, or when so many characters wait, or when told to. */
export function bufferLines(
  write: (text: string) => void,
  { after, most }: { after: number; most: number },
): LineBuffer {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text) write(text);
  };
  return {
    flush,
    write: (line) => {
      waiting += line;
      if (waiting.length >= most) flush();
      else timer ??= setTimeout(flush, after).unref();
    },
  };
}
