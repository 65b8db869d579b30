import type { Bracket, Meaning } from './inline-markup-brackets';

export type Token =
  /** `escaped`: by a backslash, so that white space does not count as such. */
  | { type: 'words'; text: string; escaped: boolean }
  | { type: 'break' }
  /** `*`, `**`, `***` and the like. */
  | { type: 'delimiter'; sign: '*' | '~' | '^'; length: number }
  | { type: 'nested'; meaning: Exclude<Meaning, { type: 'plain' }> | { type: 'note' }; tokens: Token[] };

type Reading = {
  markup: string;
  brackets: ReadonlyMap<number, Bracket>;
  from: number;
  to: number;
  depth: number;
};

const PLAIN = /[^\\*~^[\s]+|[^\S\n]+/y;
const ESCAPABLE = /[\s!-/:-@[-`{-~]/;
/** Nobody nests words deeper; deeper markup would only exhaust the stack. */
const MAX_DEPTH = 20;

/** The parts of a markup between two places. */
export function readTokens(reading: Reading): Token[] {
  const { markup, to } = reading;
  const tokens: Token[] = [];
  let raised = false;
  for (let index = reading.from; index < to;) {
    const token = readToken(reading, index, raised);
    tokens.push(token.token);
    if (token.token.type === 'delimiter' && token.token.sign === '^') {
      raised = !raised && isSolidAt(markup, token.end);
    } else if (!isSolid(token.token)) raised = false;
    index = token.end;
  }
  return tokens;
}

/** Whether marks may begin before it and end behind it. */
export function isSolid(token: Token | undefined): boolean {
  if (!token || token.type === 'break') return false;
  return token.type !== 'words' || token.escaped || token.text.trim() !== '';
}

type Read = { token: Token; end: number };

/** `raised`: a `^` is open here, so that `^[` closes it and begins no note. */
function readToken(reading: Reading, index: number, raised: boolean): Read {
  const { markup } = reading;
  const character = markup[index] ?? '';
  switch (character) {
    case '\\':
      return readEscape(markup, index);
    case '\n':
      return { token: { type: 'break' }, end: index + 1 };
    case '*':
    case '~': {
      let end = index + 1;
      while (end < reading.to && markup[end] === character) end += 1;
      return { token: { type: 'delimiter', sign: character, length: end - index }, end };
    }
    case '^': {
      const note = raised ? undefined : reading.brackets.get(index + 1);
      if (note && reading.depth < MAX_DEPTH) {
        const tokens = readTokens({ ...reading, from: index + 2, to: note.close, depth: reading.depth + 1 });
        return { token: { type: 'nested', meaning: { type: 'note' }, tokens }, end: note.close + 1 };
      }
      return { token: { type: 'delimiter', sign: '^', length: 1 }, end: index + 1 };
    }
    case '[': {
      const nested = readNested(reading, index);
      if (nested) return nested;
    }
  }
  return readPlain(reading, index);
}

/** A stretch of white space, or one without; a character by itself that has no meaning here. */
function readPlain({ markup, to }: Reading, index: number): Read {
  PLAIN.lastIndex = index;
  const end = Math.min(to, index + (PLAIN.exec(markup)?.[0].length ?? 1));
  return { token: { type: 'words', text: markup.slice(index, end), escaped: false }, end };
}

function readNested(reading: Reading, index: number): Read | null {
  const bracket = reading.brackets.get(index);
  if (!bracket || bracket.meaning.type === 'plain' || reading.depth >= MAX_DEPTH) return null;
  const { meaning, close, end } = bracket;
  const tokens = readTokens({ ...reading, from: index + 1, to: close, depth: reading.depth + 1 });
  return { token: { type: 'nested', meaning, tokens }, end };
}

function readEscape(markup: string, index: number): Read {
  const next = markup[index + 1] ?? '';
  if (next === '\n') return { token: { type: 'break' }, end: index + 2 };
  if (!ESCAPABLE.test(next)) return { token: { type: 'words', text: '\\', escaped: true }, end: index + 1 };
  return { token: { type: 'words', text: next, escaped: true }, end: index + 2 };
}

function isSolidAt(markup: string, index: number): boolean {
  return /\S/.test(markup[index] ?? '');
}
