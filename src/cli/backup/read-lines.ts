import { open } from 'node:fs/promises';

/** The lines of a UTF-8 file without their ends, a buffer at a time. */
export async function* readLines(file: string): AsyncGenerator<string> {
  const handle = await open(file);
  try {
    let rest = '';
    for await (const chunk of handle.createReadStream({ encoding: 'utf8', autoClose: false })) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    await handle.close();
  }
}
