/**
 * Citeproc reads `<`, `>`, `&`, `|` and superscript letters of data as markup, and writes some of them as markup. Each
 * goes through it as a character of the private use area that stands for it, and comes back as what it was.
 */
const GUARDED =
  /[<>&|\u00aa\u00b2\u00b3\u00b9\u00ba\u02b0-\u02ff\u1d2c-\u1d7f\u2070-\u209f\u2120\u2122\u3192-\u319f\u06e5\u06e6\ue000-\uf8ff]/g;
const FIRST = 0xe000;

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

/** Escapes a text for the inside of an HTML element or a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/[<>&"]/g, (char) => ENTITIES[char] ?? char);
}

/** What guards the words of one citation: `guard` before citeproc, `toHtml` and `toText` for what comes out of it. */
export type Guard = { guard: (text: string) => string; toHtml: (html: string) => string };

/** A guard for one citation: it remembers which characters it has replaced. */
export function createGuard(): Guard {
  const chars: string[] = [];
  const codeOf = (char: string) => {
    const known = chars.indexOf(char);
    return String.fromCharCode(FIRST + (known < 0 ? chars.push(char) - 1 : known));
  };
  return {
    guard: (text) => text.replace(GUARDED, codeOf),
    toHtml: (html) =>
      html.replace(/[\ue000-\uf8ff]/g, (code) => escapeHtml(chars[code.charCodeAt(0) - FIRST] ?? code)),
  };
}

const CHARACTERS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: '\u00a0',
};

/** The words of a citation's HTML: its elements go, and entities are the characters they stand for. */
export function toWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (CHARACTERS[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    );
}
