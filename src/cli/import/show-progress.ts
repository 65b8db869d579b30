const WIDTH = 30;

export type Progress = { step: (file: string) => void; say: (line: string) => void; end: () => void };

/** A bar that is drawn over itself on a terminal; elsewhere only the lines that are said. Both on `stream`. */
export function showProgress(total: number, stream: NodeJS.WriteStream): Progress {
  let done = 0;
  let file = '';
  const clear = () => stream.isTTY && stream.write('\r\u001b[2K');
  const draw = () => {
    if (!stream.isTTY || total === 0) return;
    const filled = Math.round((done / total) * WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${file}`;
    stream.write(`\r\u001b[2K${bar.slice(0, (stream.columns || 80) - 1)}`);
  };
  return {
    step(next) {
      done += 1;
      file = next;
      draw();
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
      draw();
    },
    end: () => void clear(),
  };
}
