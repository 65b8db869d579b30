/** A row of `bag-info.txt`. Labels may repeat, and their order is kept (RFC 8493, section 2.2.2). */
export type BagInfo = [label: string, value: string][];

const LONGEST_LINE = 79;

/**
 * The contents of `bag-info.txt`. A value of several lines becomes one; a long one goes on in indented lines where
 * it has spaces.
 */
export function toBagInfo(rows: BagInfo): string {
  return rows
    .map(([label, value]) => `${fold(`${label}: ${value.replace(/\s+/gu, ' ').trim()}`)}\n`)
    .join('');
}

function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    // The label and the first word of its value stand together.
    if (longer.length > LONGEST_LINE && /[^:] /.test(`${current.trim()} `)) {
      lines.push(current);
      current = `  ${word}`;
    } else current = longer;
  }
  return [...lines, current].join('\n');
}

/** Reads `bag-info.txt`; null where a line is neither a row nor the continuation of one. */
export function readBagInfo(text: string): BagInfo | null {
  const rows: BagInfo = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line === '') continue;
    const last = rows.at(-1);
    const [, label, value = ''] = /^([^\s:][^:]*?)\s*:\s*(.*)$/.exec(line) ?? [];
    if (/^[ \t]/.test(line) && last) last[1] = `${last[1]} ${line.trim()}`;
    else if (label !== undefined) rows.push([label, value.trim()]);
    else return null;
  }
  return rows;
}

/** How much payload a bag has: `bytes.files`, the value of Payload-Oxum (section 2.2.2). */
export type Oxum = { bytes: number; files: number };

export function toOxum({ bytes, files }: Oxum): string {
  return `${bytes}.${files}`;
}

/** Null for what is no Payload-Oxum. */
export function readOxum(value: string): Oxum | null {
  const [, bytes, files] = /^(\d+)\.(\d+)$/.exec(value) ?? [];
  return bytes === undefined || files === undefined ? null : { bytes: Number(bytes), files: Number(files) };
}
