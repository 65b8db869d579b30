/**
 * Something that does not match, as a program reads it (`--json`). `about` is an `ark:` or the name of a file; `part`
 * is what of it is meant. `says` and `advice` are sentences for the operator.
 */
export type Finding = {
  kind: 'edition' | 'publication' | 'record' | 'photo';
  about: string;
  part: string;
  /** The id of the paragraph, where it is one. */
  para?: string;
  expected: string;
  found: string;
  says: string;
  advice: string;
};

const LONGEST = 100;

/** One line for people. */
export function formatFinding({ about, says, advice }: Finding): string {
  return `✗ ${about}: ${says} ${advice}`.replace(/\s+/gu, ' ');
}

/** A value within a sentence: a body that was replaced must not fill the terminal. */
export function quote(value: string): string {
  const characters = [...value];
  return characters.length > LONGEST ? `“${characters.slice(0, LONGEST - 1).join('')}…”` : `“${value}”`;
}
