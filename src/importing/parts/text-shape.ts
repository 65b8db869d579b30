/** Marks that end a sentence, Khmer's among them, with the quotation marks and brackets that may close after them. */
const SENTENCE_END = /[.!?…។៕។][”"’'»)\]]*\s*$/u;

const PARTICLES = new Set('de du des la le von van der den di da bin ibn al el y e and of'.split(' '));
const NOT_NAMES = new Set(
  'the a an this that these those it he she we they in on at les des une un cette'.split(' '),
);

/** A shorter text than this costs nothing to look at; a longer one is prose, whatever it begins with. */
export const LINE_LIMIT = 400;

/** Tells whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** Tells whether a text may be the name of a person or a body: a few words with capitals, or a few of Khmer. */
export function isNameLike(text: string): boolean {
  const name = text.trim();
  if (name === '' || name.length > 60 || /[\d!?;:៖"“”។៕|]/u.test(name)) return false;
  if (/\p{Script=Khmer}/u.test(name)) return name.length <= 40 && name.split(/\s+/).length <= 5;
  if (/^\p{Script=Han}{2,8}$/u.test(name)) return true;
  const words = name.split(/[\s\u00a0]+/);
  if (words.length > 6 || NOT_NAMES.has((words[0] ?? '').toLowerCase())) return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}]/u.test(word)).length;
  return (
    capitals > 0 && words.every((word) => /^[\p{Lu}\p{Lt}]/u.test(word) || PARTICLES.has(word.toLowerCase()))
  );
}

/** Lower case, one space between words, no punctuation but letters, marks and digits: for tables of whole lines. */
export function toBareWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A pattern of alternatives out of tables of words, the longest first, each matched literally. */
export function toAlternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/ /g, '\\s+'),
    )
    .join('|');
}
