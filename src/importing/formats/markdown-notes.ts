const DEFINITION = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/;
const REFERENCE = /\[\^([^\]\s]{1,60})\](?!:)/g;

/** Markdown with its footnotes written as links to a list, as HTML's are; its lines keep their numbers. */
export type MarkdownNotes = { text: string; notes: { id: string; text: string }[] };

/** Takes footnotes (`[^1]` and `[^1]: …`) out of Markdown. A reference without a definition stays as it is. */
export function takeNotes(markdown: string): MarkdownNotes {
  const notes: { id: string; text: string }[] = [];
  let open: { id: string; text: string } | null = null;
  const lines = markdown.split('\n').map((line) => {
    const [, id, text = ''] = DEFINITION.exec(line) ?? [];
    if (id !== undefined) {
      open = { id, text };
      notes.push(open);
      return '';
    }
    // An indented line under a definition goes on with it.
    if (open && /^(?: {2,}|\t)\S/.test(line)) {
      open.text += ` ${line.trim()}`;
      return '';
    }
    open = null;
    return line;
  });
  const ids = new Set(notes.map((note) => note.id));
  const used = new Set<string>();
  const text = lines.join('\n').replace(REFERENCE, (reference, id: string) => {
    if (!ids.has(id) || used.has(id)) return reference;
    used.add(id);
    const key = encodeURIComponent(id);
    return `<sup><a href="#note-${key}" id="noteref-${key}">${key}</a></sup>`;
  });
  return { text, notes };
}

/** The list of notes as HTML that `findNotes` understands; `toHtml` renders the words of one. */
export function toNoteList(notes: MarkdownNotes['notes'], toHtml: (text: string) => string): string {
  const items = notes.map(({ id, text }) => {
    const key = encodeURIComponent(id);
    return `<li id="note-${key}">${toHtml(text)} <a href="#noteref-${key}">↩</a></li>`;
  });
  return items.length === 0 ? '' : `<ol>${items.join('')}</ol>`;
}
