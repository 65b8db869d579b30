import type { Inline, Mark } from '@/domain/body';

const TOKEN =
  /\\(?<escaped>.)|\*\*(?<bold>.+?)\*\*|(?<![\p{L}\p{N}])_(?<italic>[^_]+)_(?![\p{L}\p{N}])|\[\^(?<note>\w+)\]|\[(?<words>[^\]]+)\](?:\((?<url>[^)\s]+)\)|\{lang=(?<lang>[\w-]+)\})/gu;

/** The notes of a file, by their mark. */
export type Notes = ReadonlyMap<string, string>;

/**
 * The running words of the demonstration's files: `**bold**`, `_italic_`, `[link](url)`, a note's mark `[^1]`, words
 * in another language `[cụm từ]{lang=vi}`, and a backslash before a sign that is to be printed.
 */
export function parseInline(source: string, notes: Notes = new Map(), marks: Mark[] = []): Inline[] {
  const inlines: Inline[] = [];
  const addText = (text: string, lang?: string) => {
    const last = inlines.at(-1);
    if (text === '') return;
    if (last?.type === 'text' && last.lang === lang && last.marks === undefined && marks.length === 0) {
      last.text += text;
      return;
    }
    inlines.push({ type: 'text', text, ...(marks.length > 0 && { marks }), ...(lang && { lang }) });
  };
  let read = 0;
  for (const match of source.matchAll(TOKEN)) {
    addText(source.slice(read, match.index));
    read = match.index + match[0].length;
    const { escaped, bold, italic, note, words = '', url, lang } = match.groups ?? {};
    if (escaped) addText(escaped);
    else if (bold) inlines.push(...parseInline(bold, notes, [...marks, 'bold']));
    else if (italic) inlines.push(...parseInline(italic, notes, [...marks, 'italic']));
    else if (note) inlines.push({ type: 'note', content: parseInline(findNote(notes, note)) });
    else if (url) inlines.push({ type: 'link', url, children: parseInline(words, notes, marks) });
    else addText(words, lang);
  }
  addText(source.slice(read));
  return inlines;
}

function findNote(notes: Notes, mark: string): string {
  const note = notes.get(mark);
  if (note === undefined) throw new Error(`The note [^${mark}] has no words: add a line “[^${mark}]: …”.`);
  return note;
}
