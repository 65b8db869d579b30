import { pairAskedTokens } from '@/search/tokens/pair-tokens';
import type { Term } from '@/search/query/parsed-query';
import { decodePostings, FIELD_BITS, type Posting } from './postings';
import type { SearchContents, WordsPart } from './search-files';

/** The texts that have something, by their number. */
export type Postings = Map<number, Posting>;

/** What gives the parts of an index. */
export type Index = { contents: SearchContents; readWords: (part: number) => Promise<WordsPart> };

/**
 * The texts that have all tokens of a term, in its field if it names one. Whether these follow one another is told by
 * the index for two letters of a script without spaces only: `isCertain` says so of a term.
 */
export async function findTerm(index: Index, { tokens, field, prefix }: Term): Promise<Postings> {
  const { tokens: asked, goesOn } = pairAskedTokens(tokens.map(({ folded }) => folded));
  const last = asked.length - 1;
  const found = await Promise.all(
    asked.map((token, at) => findToken(index, token, at === last && (goesOn || prefix))),
  );
  const bit = field === null ? 0 : FIELD_BITS[field];
  const inField = bit === 0 ? found : found.map((one) => keep(one, ({ fields }) => (fields & bit) !== 0));
  return inField.reduce(intersect);
}

/** Whether every text with the tokens of a term has them one after the other. */
export function isCertain({ tokens }: Term): boolean {
  const { tokens: asked } = pairAskedTokens(tokens.map(({ folded }) => folded));
  return asked.length === 1 && tokens.length <= 2;
}

/** The texts that have a token or, where it may go on, any that begins with it. */
export async function findToken(index: Index, token: string, goesOn: boolean): Promise<Postings> {
  const found: Postings = new Map();
  const { parts } = index.contents;
  const first = Math.max(
    0,
    parts.findLastIndex((begin) => begin <= token),
  );
  for (
    let part = first;
    part < parts.length && (part === first || startsAt(parts[part], token, goesOn));
    part += 1
  ) {
    const words = await index.readWords(part);
    const matching = goesOn ? Object.keys(words).filter((word) => word.startsWith(token)) : [token];
    for (const word of matching) {
      if (!Object.hasOwn(words, word)) continue;
      for (const posting of decodePostings(words[word] ?? '')) add(found, posting);
    }
  }
  return found;
}

function startsAt(begin: string | undefined, token: string, goesOn: boolean): boolean {
  return goesOn && begin !== undefined && begin.startsWith(token);
}

function add(postings: Postings, posting: Posting): void {
  const known = postings.get(posting.no);
  if (!known) postings.set(posting.no, posting);
  else {
    known.weight = Math.max(known.weight, posting.weight);
    known.fields |= posting.fields;
  }
}

function keep(postings: Postings, isWanted: (posting: Posting) => boolean): Postings {
  return new Map([...postings].filter(([, posting]) => isWanted(posting)));
}

/** Of two tokens of a term the one that counts less tells how much the term does. */
function intersect(a: Postings, b: Postings): Postings {
  const both: Postings = new Map();
  for (const [no, one] of a) {
    const other = b.get(no);
    if (other)
      both.set(no, { no, weight: Math.min(one.weight, other.weight), fields: one.fields & other.fields });
  }
  return both;
}
