import { oneLine } from './one-line';

const COMMANDS: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\u00a0': '~',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/**
 * A text as the value of a BibTeX field, without its braces, on one line. BibTeX counts braces even after a backslash,
 * so they are written as commands; what TeX would join into one character (`--`, ` `` `, `''`, `?`` `) is kept apart by
 * an empty group. Everything outside of ASCII stays as it is: BibTeX reads bytes and biber UTF-8.
 */
export function toBibtexValue(value: string): string {
  return oneLine(value)
    .replace(/[{}\\~^&%#_$\u00a0]/g, (char) => COMMANDS[char] ?? char)
    .replace(/([-`'<>,?!])(?=[-`'<>,])/g, (whole, char: string, at: number, all: string) =>
      isLigature(char + (all[at + 1] ?? '')) ? `${char}{}` : whole,
    );
}

/** The pairs that TeX's text fonts (OT1 and T1) join. */
function isLigature(pair: string): boolean {
  return ['--', '``', "''", ',,', '<<', '>>', '?`', '!`'].includes(pair);
}

/** Names that nothing may take apart: each in braces of its own, joined as BibTeX joins names. */
export function toBibtexNames(names: readonly string[]): string {
  return names.map((name) => `{${toBibtexValue(name)}}`).join(' and ');
}
