import { findSentenceEnds } from './parts/sentences';

/** How long a proposed title may be, in characters. */
const LONGEST = 80;
/** A clause shorter than this says too little to stand for an article. */
const SHORTEST = 45;

/** Languages written without a space between words. */
const UNSPACED = new Set(['km', 'zh', 'ja', 'th', 'lo', 'my']);

const WEAK_ENDS = new Set(
  (
    'had never not all been no who when where than then so but if the a an of and or to in on at by for with from as is was were that which who their its his her this be has had ' +
    'le la les des du de et ou à au aux en dans par pour sur un une que qui sa son ses ' +
    'và của các những là được trong cho với một có đã'
  ).split(' '),
);

/**
 * A title for an article that prints none, out of its first words: the first sentence if it is short, otherwise its
 * first clause or as many whole words as fit, with `…`. Never cut inside a word. null when there are no words.
 */
export function proposeTitle(text: string, lang: string): string | null {
  const start = text
    .slice(0, 600)
    .replace(/\s+/g, ' ')
    .replace(/^[\s•*–—-]+|^\d{1,2}[.)]\s+/u, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(start)) return null;
  const end = findSentenceEnds(start)[0] ?? start.length;
  const sentence = start.slice(0, end);
  if (sentence.length <= LONGEST && (sentence.length < start.length || text.length <= 600)) {
    return sentence.replace(/[.។៕]+$/u, '').trim();
  }
  const clause = findClause(sentence);
  const cut = clause ?? cutAtWord(sentence, lang);
  return `${balance(cut)}…`;
}

/** The longest beginning that ends at a comma, semicolon, colon or dash and is neither short nor long. */
function findClause(sentence: string): string | null {
  const ends = [...sentence.slice(0, LONGEST + 1).matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)].map(
    ({ index }) => index,
  );
  const end = ends.findLast((index) => index >= SHORTEST && index <= LONGEST);
  return end === undefined ? null : sentence.slice(0, end).trim();
}

function cutAtWord(sentence: string, lang: string): string {
  const pieces = UNSPACED.has(lang)
    ? segment(sentence.slice(0, LONGEST * 2), lang)
    : sentence.split(/(?<=\s)/u);
  const words: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length + piece.trimEnd().length > LONGEST) break;
    words.push(piece);
    length += piece.length;
  }
  while (words.length > 1) {
    const last = (words.at(-1) ?? '').trim().toLowerCase();
    if (/[\p{L}\p{N}]/u.test(last) && !WEAK_ENDS.has(last)) break;
    words.pop();
  }
  return words.join('').replace(/[\s,;:–—-]+$/u, '') || cutInside(sentence);
}

function segment(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map((piece) => piece.segment);
}

/** For one word longer than a title: at a whole character of the reader's. */
function cutInside(text: string): string {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(0, LONGEST * 2),
  );
  return [...characters]
    .slice(0, LONGEST)
    .map((piece) => piece.segment)
    .join('');
}

/** Without a quotation mark or bracket that opens and never closes. */
function balance(text: string): string {
  const pairs = [
    ['“', '”'],
    ['«', '»'],
    ['(', ')'],
    ['‘', '’'],
  ] as const;
  return pairs.reduce(
    (kept, [open, close]) => (kept.includes(open) && !kept.includes(close) ? kept.replace(open, '') : kept),
    text,
  );
}
