import type { Lang } from './body';
import { toSafeUrl } from './safe-url';

/** What a pair of brackets says of the words between them; `plain`: nothing, they are brackets. */
export type Meaning =
  { type: 'link'; url: string } | { type: 'span'; underline: boolean; lang: Lang | null } | { type: 'plain' };

/** `close`: where its `]` is; `end`: behind its address or attributes. */
export type Bracket = { close: number; end: number; meaning: Meaning };

const ATTRIBUTES = /\{(\.underline)?(?: ?lang=([a-z]{2,3}(?:-[a-z0-9]{2,8})*))?\}/iy;

/** The pairs of brackets in a markup, by the place of their `[`. In time linear to its length. */
export function findBrackets(markup: string): Map<number, Bracket> {
  const brackets = new Map<number, Bracket>();
  const open: number[] = [];
  for (let index = 0; index < markup.length; index += 1) {
    const character = markup[index];
    if (character === '\\') index += 1;
    else if (character === '[') open.push(index);
    else if (character === ']') {
      const start = open.pop();
      if (start === undefined) continue;
      const bracket = readBehind(markup, index);
      brackets.set(start, bracket);
      index = bracket.end - 1;
    }
  }
  return brackets;
}

function readBehind(markup: string, close: number): Bracket {
  const behind = markup[close + 1];
  const found =
    behind === '(' ? readUrl(markup, close) : behind === '{' ? readAttributes(markup, close) : null;
  return found ?? { close, end: close + 1, meaning: { type: 'plain' } };
}

/** Parentheses in an address come in pairs or escaped; brackets and white space escaped. */
function readUrl(markup: string, close: number): Bracket | null {
  let address = '';
  let depth = 0;
  for (let index = close + 2; index < markup.length; index += 1) {
    const character = markup[index] ?? '';
    if (/[\s[\]]/.test(character)) return null;
    if (character === ')' && depth === 0) {
      const url = toSafeUrl(address);
      return url === null ? null : { close, end: index + 1, meaning: { type: 'link', url } };
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    const escaped = character === '\\' ? markup[index + 1] : undefined;
    if (escaped !== undefined) index += 1;
    address += escaped ?? character;
  }
  return null;
}

function readAttributes(markup: string, close: number): Bracket | null {
  ATTRIBUTES.lastIndex = close + 1;
  const [all, underline, lang] = ATTRIBUTES.exec(markup) ?? [];
  if (all === undefined || (underline === undefined && lang === undefined)) return null;
  const meaning = { type: 'span', underline: underline !== undefined, lang: lang ?? null } as const;
  return { close, end: close + 1 + all.length, meaning };
}
