import type { IndexedText } from '@/domain/search';

/** A text with little in it, of the article and language that its id is made of, but for what is given. */
export function makeText(given: Partial<IndexedText> = {}): IndexedText {
  const { pid = 'a1', lang = 'en' } = given;
  return {
    id: `${pid}-${lang}`,
    pid,
    lang,
    edition: 1,
    title: 'The river rises',
    lede: '',
    body: [makeParagraph('p1', 'Boats lie at the landing and wait.')],
    names: [],
    topics: [],
    people: [],
    series: null,
    subjects: [],
    year: null,
    outlet: null,
    ...given,
  };
}

/** A paragraph of a body. */
export function makeParagraph(para: string, text: string): IndexedText['body'][number] {
  return { type: 'paragraph', para, number: 1, content: [{ type: 'text', text }] };
}
