import { SEARCH_FIELDS, type SearchField } from '@/domain/search';

/** A word of a question, or what stands between quotation marks; places in UTF-16 units. */
export type QueryPart = {
  words: string;
  /** where `words` begins in the question */
  start: number;
  field: SearchField | null;
  negated: boolean;
  quoted: boolean;
};

/** White space, without the byte order mark, which is one to JavaScript; and marks that only close. */
const BETWEEN = /(?:[^\S\ufeff]|[”»’])*/y;
/** A hyphen or a minus before a word, and a field before it. */
const BEFORE_WORDS = new RegExp(
  String.raw`([-\u2212](?=[^\s"“”„«»‘]|["“„«‘].))?(?:(${SEARCH_FIELDS.join('|')}):(?=\S))?`,
  'iysu',
);
const QUOTED = /"([^"”]*)["”]?|[“„]([^”“"]*)[”“"]?|«([^»]*)»?|‘(.*?)(?:’(?![\p{L}\p{N}])|$)/suy;
const WORD = /(?:[^\s"“„«»”]|\ufeff)+/y;

/**
 * What a question is made of, from left to right. The exact phrase stands between any of "…", “…”, „…“, «…» and ‘…’; one
 * left open goes on to the end. Any string will do.
 */
export function splitQuery(question: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(question);
    if (match) at = pattern.lastIndex;
    return match;
  };
  for (;;) {
    read(BETWEEN);
    if (at >= question.length) return parts;
    const [, minus, name] = read(BEFORE_WORDS) ?? [];
    const field = SEARCH_FIELDS.find((known) => known === name?.toLowerCase()) ?? null;
    const start = at;
    const phrase = read(QUOTED);
    const words = phrase ? (phrase.slice(1).find((inside) => inside !== undefined) ?? '') : read(WORD)?.[0];
    if (words === undefined) at += 1;
    else {
      parts.push({
        words,
        start: phrase ? start + 1 : start,
        field,
        negated: minus !== undefined,
        quoted: phrase !== null,
      });
    }
  }
}
