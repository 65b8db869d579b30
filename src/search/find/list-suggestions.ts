import type { Lang } from '@/domain/body';
import type { Suggestion } from '@/domain/search';
import type { IndexReader } from '../index/index-reader';
import type { Token } from '../tokens/token';
import { tokenize } from '../tokens/tokenize';
import { toWords } from './columns';
import { isWithoutSpaces } from '../tokens/without-spaces';

const MOST = 8;
/** Of labels that match, so many are compared: the newest. */
const MOST_COMPARED = 200;
/** In UTF-16 units: nobody is helped to complete more. */
const LONGEST = 200;

const LABELS = `SELECT label.kind, label.pid, label.lang, label.words FROM (
    SELECT rowid AS found FROM label_words WHERE label_words MATCH ? ORDER BY rowid DESC LIMIT ${MOST_COMPARED}
  ) CROSS JOIN label ON label.no = found`;

/**
 * What may be meant by what was typed so far: labels that have all of its words, the last of which may go on. The
 * reader's language first, then those that begin with it, then the shorter; each article, person, series or subject
 * once. Nothing for a single letter, where letters are not clusters.
 *
 * @throws UnusableIndexError when the file is damaged
 */
export function listSuggestions(
  index: IndexReader,
  { q, lang, most = MOST }: { q: string; lang: Lang; most?: number },
): Suggestion[] {
  const tokens = q.length > LONGEST ? [] : tokenize(q);
  if (!isEnough(tokens)) return [];
  const beginning = readLabels(index, `^ ${toPhrase(tokens)} *`).map((label) => ({ label, begins: true }));
  const anywhere = readLabels(index, toExpression(tokens)).map((label) => ({ label, begins: false }));
  const rank = ({ label, begins }: { label: Suggestion; begins: boolean }) =>
    (label.lang === lang ? 0 : 2) + (begins ? 0 : 1);
  const sorted = [...beginning, ...anywhere].sort(
    (a, b) => rank(a) - rank(b) || a.label.words.length - b.label.words.length,
  );
  const suggestions = new Map<string, Suggestion>();
  for (const { label } of sorted) {
    const key = `${label.kind} ${label.pid}`;
    if (!suggestions.has(key)) suggestions.set(key, label);
    if (suggestions.size >= most) break;
  }
  return [...suggestions.values()];
}

function isEnough(tokens: readonly Token[]): boolean {
  return tokens.some(({ folded }) => [...folded].length > 1 || isWithoutSpaces(folded)) || tokens.length > 1;
}

/** FTS5's expression: what stands together is a phrase, the last of which may go on. */
function toExpression(tokens: readonly Token[]): string {
  const runs = tokens.reduce<Token[][]>((all, token) => {
    if (all.at(-1)?.[0]?.run === token.run) all.at(-1)?.push(token);
    else all.push([token]);
    return all;
  }, []);
  return `${runs.map(toPhrase).join(' AND ')} *`;
}

/** Tokens are letters, marks and numbers: never a quotation mark. */
function toPhrase(tokens: readonly Token[]): string {
  return `"${tokens.map(({ folded }) => folded).join(' ')}"`;
}

function readLabels(index: IndexReader, match: string): Suggestion[] {
  return index
    .prepare(LABELS)
    .all(match)
    .map(([kind, pid, lang, words]) => ({
      kind: toKind(kind),
      pid: toWords(pid),
      lang: toWords(lang),
      words: toWords(words),
    }));
}

const KINDS = ['text', 'person', 'series', 'subject'] as const satisfies Suggestion['kind'][];

function toKind(value: unknown): Suggestion['kind'] {
  const kind = KINDS.find((known) => known === value);
  if (kind === undefined) throw new TypeError(`The index has a label of the kind ${String(value)}`);
  return kind;
}
