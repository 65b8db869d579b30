/** Short ways of writing the articles of the table. For tests only. */
import type { Block, Inline, Lang } from '@/domain/body';
import type { IndexedText } from '@/domain/search';

type Unnumbered = Block extends infer B ? (B extends Block ? Omit<B, 'number'> : never) : never;

/** What all texts of an article share, and its texts. */
export type TableArticle = Pick<
  IndexedText,
  'pid' | 'names' | 'topics' | 'people' | 'series' | 'subjects' | 'year' | 'outlet'
> & {
  texts: Record<Lang, { title: string; lede: string; body: Unnumbered[] }>;
};

export function toTexts({ texts, ...shared }: TableArticle): IndexedText[] {
  return Object.entries(texts).map(([lang, { body, ...text }]) => ({
    ...shared,
    ...text,
    id: `${shared.pid} ${lang}`,
    lang,
    edition: 1,
    body: body.map((block, index) => ({ ...block, number: index + 1 })),
  }));
}

/** A paragraph; `[^ … ]` is a note. */
export function paragraph(para: string, words: string): Unnumbered {
  return { para, type: 'paragraph', content: toInlines(words) };
}

export function heading(para: string, words: string): Unnumbered {
  return { para, type: 'heading', level: 2, content: toInlines(words) };
}

export function list(para: string, ...items: string[]): Unnumbered {
  return { para, type: 'list', ordered: true, items: items.map(toInlines) };
}

export function photo(para: string, caption: string, alt = ''): Unnumbered {
  return { para, type: 'figure', picture: null, alt, caption, credit: '' };
}

function toInlines(words: string): Inline[] {
  return words.split(/(\[\^[^\]]*\])/).flatMap((part): Inline[] => {
    if (part === '') return [];
    const note = /^\[\^(.*)\]$/.exec(part)?.[1];
    return note === undefined
      ? [{ type: 'text', text: part }]
      : [{ type: 'note', content: [{ type: 'text', text: note.trim() }] }];
  });
}
