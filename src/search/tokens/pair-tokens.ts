import { isWithoutSpaces } from './without-spaces';

/** Stands behind the first of a pair: no token has it. */
const PAIR_MARK = '\ue003';
/** The first script without spaces (Thai) begins here. */
const FIRST_WITHOUT_SPACES = 0xe00;

/** Tokens as FTS5 has them in a phrase; the last of them may go on. */
export type Paired = { tokens: string[]; goesOn: boolean };

/**
 * Tokens as the table `words` has them. Nearly every Khmer text has every common cluster, so that a phrase of clusters
 * makes FTS5 read the places of each in all texts: where no spaces are, each token is kept with the one that follows,
 * and the last of a row by itself. `a b c` is `ab bc c`.
 */
export function pairTokens(tokens: readonly string[]): string[] {
  const joined = tokens.map(isJoined);
  return tokens.map((token, at) => {
    if (!joined[at]) return token;
    return `${token}${PAIR_MARK}${joined[at + 1] ? tokens[at + 1] : ''}`;
  });
}

/** The same for a question, where whatever may follow the last: `a b c` is `ab bc`, and `a` all pairs that begin so. */
export function pairAskedTokens(tokens: readonly string[]): Paired {
  const paired = pairTokens(tokens);
  const last = paired.length - 1;
  if (last < 0 || !isJoined(tokens[last] ?? '')) return { tokens: paired, goesOn: false };
  const follows = last > 0 && isJoined(tokens[last - 1] ?? '');
  return follows ? { tokens: paired.slice(0, last), goesOn: false } : { tokens: paired, goesOn: true };
}

/** Its first letter tells: a token is in one script. */
function isJoined(token: string): boolean {
  return token.charCodeAt(0) >= FIRST_WITHOUT_SPACES && isWithoutSpaces(token);
}
