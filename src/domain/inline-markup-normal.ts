import type { Inline } from './body';
import { mergeRuns, trimBreaks } from './inline-runs';
import { plainText } from './inline-text';
import { toText } from './json-reading';
import { toFormat, toMarks } from './lexical-format';
import { toSafeUrl } from './safe-url';

const LINE_END = /\r\n?|\n/;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

type Inside = { link: boolean; note: boolean };

/**
 * Words as `toInlines` gives them: neighbours that look alike are one run, a line end inside a run is a break, no
 * break or link without words, no link in a link, no note in a link or note, links only to what `toSafeUrl` allows.
 * Words are never lost: those of what has no form here stay.
 */
export function normalizeInlines(content: readonly Inline[]): Inline[] {
  return trimBreaks(settle(content, { link: false, note: false }));
}

function settle(content: readonly Inline[], inside: Inside): Inline[] {
  return mergeRuns(content.flatMap((inline) => settleInline(inline, inside)));
}

function settleInline(inline: Inline, inside: Inside): Inline[] {
  switch (inline.type) {
    case 'text':
      return toText(inline.text)
        .split(LINE_END)
        .flatMap((text, line) => [...(line > 0 ? [BREAK] : []), ...toRun({ ...inline, text })]);
    case 'break':
      return [BREAK];
    case 'link':
      return settleLink(inline, inside);
    case 'note':
      return settleNote(inline, inside);
  }
}

const BREAK: Inline = { type: 'break' };

function toRun({ text, marks = [], lang }: Inline & { type: 'text' }): Inline[] {
  if (text === '') return [];
  const ordered = toMarks(toFormat(marks));
  const known = lang !== undefined && LANGUAGE_TAG.test(lang);
  return [{ type: 'text', text, ...(ordered.length > 0 && { marks: ordered }), ...(known && { lang }) }];
}

function settleLink({ url, children }: Inline & { type: 'link' }, inside: Inside): Inline[] {
  const within = settle(children, { ...inside, link: true });
  const safe = toSafeUrl(url);
  const words = mergeRuns(within.filter(({ type }) => type !== 'note'));
  if (inside.link || safe === null || !words.some(({ type }) => type === 'text')) return within;
  return [{ type: 'link', url: safe, children: words }, ...within.filter(({ type }) => type === 'note')];
}

function settleNote({ content }: Inline & { type: 'note' }, inside: Inside): Inline[] {
  if (inside.note) return settle(content, inside);
  const words = trimSpace(settle(content, { link: false, note: true }));
  return plainText(words).trim() === '' ? [] : [{ type: 'note', content: words }];
}

/** The editor's field for a note keeps no white space around its words. */
function trimSpace(inlines: readonly Inline[]): Inline[] {
  const isSpace = (inline: Inline) =>
    inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '');
  const first = inlines.findIndex((inline) => !isSpace(inline));
  const last = inlines.findLastIndex((inline) => !isSpace(inline));
  return inlines.slice(first === -1 ? inlines.length : first, last + 1).map((inline, index, { length }) => {
    if (inline.type !== 'text') return inline;
    const begun = index === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: index === length - 1 ? begun.trimEnd() : begun };
  });
}
