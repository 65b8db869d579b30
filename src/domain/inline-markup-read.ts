import type { Inline, Lang, Mark } from './body';
import { isSolid, type Token } from './inline-markup-tokens';

type Look = { marks: readonly Mark[]; lang: Lang | null };
type Rule = { mark: Mark; sign: '*' | '~' | '^'; lengths: readonly number[]; holdsSpace: boolean };

/** What the signs mean by how many stand together. As in Pandoc, no bare white space is raised or lowered. */
const RULES: readonly Rule[] = [
  { mark: 'bold', sign: '*', lengths: [2, 3], holdsSpace: true },
  { mark: 'italic', sign: '*', lengths: [1, 3], holdsSpace: true },
  { mark: 'strikethrough', sign: '~', lengths: [2, 3], holdsSpace: true },
  { mark: 'subscript', sign: '~', lengths: [1, 3], holdsSpace: false },
  { mark: 'superscript', sign: '^', lengths: [1], holdsSpace: false },
];
/** How many signs a mark takes away from its delimiter. */
const SIGNS: Record<Mark, number> = {
  bold: 2,
  italic: 1,
  strikethrough: 2,
  subscript: 1,
  superscript: 1,
  underline: 0,
};

/** The words of some parts, not normalized. A sign that has no partner is the character it is. */
export function toWords(tokens: readonly Token[], look: Look): Inline[] {
  const turns = findTurns(tokens);
  const on = new Set<Mark>();
  return tokens.flatMap((token, index): Inline[] => {
    const now = { ...look, marks: [...look.marks, ...on] };
    switch (token.type) {
      case 'words':
        return [toRun(token.text, now)];
      case 'break':
        return [{ type: 'break' }];
      case 'nested':
        return toNested(token, now);
      case 'delimiter': {
        const turned = turns.get(index) ?? [];
        const left = token.length - turned.reduce((sum, mark) => sum + SIGNS[mark], 0);
        for (const mark of turned) if (!on.delete(mark)) on.add(mark);
        return left > 0 ? [toRun(token.sign.repeat(left), now)] : [];
      }
    }
  });
}

function toRun(text: string, { marks, lang }: Look): Inline {
  return { type: 'text', text, marks: [...marks], ...(lang !== null && { lang }) };
}

function toNested({ meaning, tokens }: Token & { type: 'nested' }, look: Look): Inline[] {
  switch (meaning.type) {
    case 'note':
      return [{ type: 'note', content: toWords(tokens, { marks: [], lang: null }) }];
    case 'link':
      return [{ type: 'link', url: meaning.url, children: toWords(tokens, look) }];
    case 'span':
      return toWords(tokens, {
        marks: meaning.underline ? [...look.marks, 'underline'] : look.marks,
        lang: meaning.lang ?? look.lang,
      });
  }
}

/** Which marks begin or end at a delimiter, by its place. Marks may overlap. */
function findTurns(tokens: readonly Token[]): Map<number, Mark[]> {
  const turns = new Map<number, Mark[]>();
  for (const rule of RULES) {
    for (const place of findPairs(tokens, rule)) {
      turns.set(place, [...(turns.get(place) ?? []), rule.mark]);
    }
  }
  return turns;
}

function findPairs(tokens: readonly Token[], { sign, lengths, holdsSpace }: Rule): number[] {
  const pairs: number[] = [];
  let open: number | null = null;
  for (const [index, token] of tokens.entries()) {
    if (!holdsSpace && !isSolid(token)) open = null;
    if (token.type !== 'delimiter' || token.sign !== sign || !lengths.includes(token.length)) continue;
    if (open === null) open = isSolid(tokens[index + 1]) ? index : null;
    else if (index === open + 1) open = null;
    else if (isSolid(tokens[index - 1])) {
      pairs.push(open, index);
      open = null;
    }
  }
  return pairs;
}
