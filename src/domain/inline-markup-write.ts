import type { Inline, Mark } from './body';

type Run = Inline & { type: 'text' };
/** What stands for a line break: in a list item it must not end the item. */
type Writing = { lineBreak: string };

const SPECIAL = /[\\*~^[\]]/g;
const SPACE = /\s/g;
const SOLID_MARKS: readonly Mark[] = ['subscript', 'superscript'];

/** Normalized words as markup (see `inline-markup.ts`). Every line is whole: what it opens it closes. */
export function writeInlines(content: readonly Inline[], writing: Writing): string {
  let markup = '';
  for (let index = 0; index < content.length;) {
    const inline = content[index];
    if (!inline) break;
    if (inline.type === 'text') {
      const runs = takeRuns(content, index);
      markup += writeSpan(runs);
      index += runs.length;
      continue;
    }
    markup += writeOther(inline, writing);
    index += 1;
  }
  return markup;
}

function writeOther(inline: Exclude<Inline, Run>, writing: Writing): string {
  switch (inline.type) {
    case 'break':
      return writing.lineBreak;
    case 'link':
      return `[${writeInlines(inline.children, writing)}](${escapeUrl(inline.url)})`;
    case 'note':
      return `^[${writeInlines(inline.content, writing)}]`;
  }
}

/** The runs from a place on that stand in one bracket, or in none. */
function takeRuns(content: readonly Inline[], from: number): Run[] {
  const runs: Run[] = [];
  for (let index = from; ; index += 1) {
    const inline = content[index];
    if (inline?.type !== 'text' || !standTogether(runs[0] ?? inline, inline)) return runs;
    runs.push(inline);
  }
}

function standTogether(a: Run, b: Run): boolean {
  return a.lang === b.lang && isUnderlined(a) === isUnderlined(b);
}

const isUnderlined = ({ marks }: Run) => marks?.includes('underline') ?? false;

function writeSpan(runs: readonly Run[]): string {
  const [first] = runs;
  const words = runs
    .map((run, index) => writeRun(run, runs[index - 1]?.marks ?? [], runs[index + 1]?.marks ?? []))
    .join('');
  const attributes = [
    ...(first && isUnderlined(first) ? ['.underline'] : []),
    ...(first?.lang === undefined ? [] : [`lang=${first.lang}`]),
  ];
  return attributes.length === 0 ? words : `[${words}]{${attributes.join(' ')}}`;
}

/** A run with what opens before it, and after the last of its kind what closes. */
function writeRun({ text, marks = [] }: Run, before: readonly Mark[], after: readonly Mark[]): string {
  const opened = marks.filter((mark) => !before.includes(mark));
  const closed = marks.filter((mark) => !after.includes(mark));
  const isSolid = SOLID_MARKS.some((mark) => marks.includes(mark));
  const words = text.replace(SPECIAL, '\\$&');
  return (
    delimiters(opened) +
    (isSolid ? words.replace(SPACE, '\\$&') : shieldEdges(words, opened.length > 0, closed.length > 0)) +
    delimiters(closed)
  );
}

/** What a run opens stands behind what the run before it has closed: `**a***b*` is read as `**a**` and `*b*`. */
function delimiters(marks: readonly Mark[]): string {
  const has = (mark: Mark, sign: string) => (marks.includes(mark) ? sign : '');
  return (
    has('bold', '**') +
    has('italic', '*') +
    has('strikethrough', '~~') +
    has('subscript', '~') +
    has('superscript', '^')
  );
}

/** White space at the edge of a marked run is escaped: `* a *` marks nothing. */
function shieldEdges(words: string, start: boolean, end: boolean): string {
  const shielded = start && /^\s/.test(words) ? `\\${words}` : words;
  const isShielded = shielded.length === 2 && shielded !== words;
  return end && /\s$/.test(shielded) && !isShielded
    ? `${shielded.slice(0, -1)}\\${shielded.slice(-1)}`
    : shielded;
}

function escapeUrl(url: string): string {
  const escaped = url.replace(/[\\[\]\s]/g, '\\$&');
  return areParenthesesPaired(url) ? escaped : escaped.replace(/[()]/g, '\\$&');
}

function areParenthesesPaired(url: string): boolean {
  let depth = 0;
  for (const character of url) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
