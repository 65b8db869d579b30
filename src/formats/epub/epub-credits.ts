import { creditsByRole, type Credit } from '@/domain/credits';
import { makersOf } from '../text-facts';
import { element, type Xml, type XmlChild } from '../xml';
import { langAttributes, wordElement, type Book } from './book';
import type { WordKey } from './epub-words';

/** The names joined as the language joins them, each marked with its own language. */
function names(credits: readonly Credit[], book: Book): XmlChild {
  const join = new Intl.ListFormat(book.lang, { type: 'conjunction' });
  let next = 0;
  return join.formatToParts(credits.map(({ name }) => name)).map(({ type, value }) => {
    if (type === 'literal') return value;
    return element('span', langAttributes(credits[next++]?.nameLang, book), value);
  });
}

type Line = { key: WordKey; credits: Credit[] };

/** Who did what, a line a role. Of an abstract: who made it, then who made the text that it describes. */
export function creditLines({ view }: Book): Line[] {
  const { makers, described } = makersOf(view.edition.content);
  const lines = (credits: Credit[], author: WordKey): Line[] =>
    creditsByRole(credits).map((group) => ({
      key: group.role === 'author' ? author : group.role,
      credits: group.credits,
    }));
  const abstract = view.edition.content.kind === 'abstract';
  return [...lines(makers, abstract ? 'abstractBy' : 'author'), ...lines(described, 'textBy')];
}

/** A line of credits as an element, with the lines as printed where `printed` asks for them. */
export function creditLine(
  name: string,
  { line, book, printed = false }: { line: Line; book: Book; printed?: boolean },
): Xml[] {
  const said = wordElement(name, line.key, { book, value: names(line.credits, book) });
  const lines = printed ? line.credits.filter(({ asPrinted }) => asPrinted !== '') : [];
  return [said, ...lines.map(({ asPrinted }) => wordElement(name, 'asPrinted', { book, value: asPrinted }))];
}
