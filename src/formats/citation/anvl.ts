import { oneLine } from './one-line';

/** Columns after which a line is folded (ANVL, 2: 'lines longer than 72'). */
const WIDTH = 72;

/** Characters that divide or open a value of an ERC (Kernel metadata and ERCs, 'Element value encoding'). */
const ENCODED: Readonly<Record<string, string>> = { '%': '%pe', ';': '%sc', '|': '%vb' };

/** One value of an element, such as one name among several: what would divide it is written in the encoding of ERC. */
export function toErcValue(value: string): string {
  return oneLine(value)
    .replace(/[%;|]/g, (char) => ENCODED[char] ?? char)
    .replace(/^,/, '%co')
    .replace(/^\((?=:)/, '%op');
}

/**
 * An element of an ANVL record (A Name-Value Language, 2): `label: value`. A long line goes on after a line break and
 * a tab, which reads as one space, so it is folded only where the value has a space; Khmer words are never broken.
 */
export function toAnvlElement(label: string, value: string): string {
  const lines: string[] = [];
  let line = `${label}:`;
  for (const word of oneLine(value).split(' ')) {
    if (line.length + 1 + word.length > WIDTH && line !== `${label}:`) {
      lines.push(line);
      line = `\t${word}`;
    } else {
      line += ` ${word}`;
    }
  }
  return `${[...lines, line].join('\n')}\n`;
}
