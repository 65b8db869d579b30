/** Editions of the article for tests, what changed between them, and what is left of a withdrawn one. */
import { makeView } from '@/components/test-article';
import type { Block } from '@/domain/body';
import { toCited } from '@/domain/cited';
import type { EditionEntry, EditionView, HistoryView, ParallelView, Tombstone } from '@/domain/reading';

const DAYS = ['2026-01-05', '2026-02-06', '2026-03-07'];

export const ENTRIES: EditionEntry[] = DAYS.map((day, index) => ({
  number: index + 1,
  publishedAt: `${day}T20:00:00.000Z`,
  note: index === 0 ? null : `Remark-${index + 1}`,
  hash: `${index + 1}`.repeat(64),
  withdrawnAt: index === 1 ? '2026-05-08T20:00:00.000Z' : null,
}));
const [FIRST, , LAST] = ENTRIES;

/** Edition 1 or 3 of three; the newest lacks the paragraph `a` of the first. */
export function makeEdition(number: 1 | 3): EditionView {
  const view = makeView();
  const isFirst = number === 1;
  if (!FIRST || !LAST) throw new Error('There are three editions.');
  return {
    article: {
      ...view,
      removed: [{ para: 'a', number: 1, edition: 1 }],
      edition: { ...view.edition, number, publishedAt: (isFirst ? FIRST : LAST).publishedAt },
    },
    current: { number: 3, slug: 'newest-slug' },
    first: FIRST,
    last: LAST,
    predecessor: isFirst ? null : FIRST,
    successor: isFirst ? LAST : null,
  };
}

export function makeHistory(changes: Partial<HistoryView> = {}): HistoryView {
  const { pid, languages } = makeView();
  const [current] = languages;
  if (!current || !FIRST || !LAST) throw new Error('There are three editions.');
  return {
    pid,
    lang: 'en',
    current: { ...current, edition: 3 },
    languages,
    editions: ENTRIES.toReversed(),
    comparison: {
      from: FIRST,
      to: LAST,
      unchanged: 7,
      changes: [
        {
          part: 'title',
          role: null,
          para: null,
          kind: 'changed',
          from: null,
          to: null,
          words: [
            { text: 'Heading ', in: 'both' },
            { text: 'Lost', in: 'from' },
            { text: 'Quoted', in: 'to' },
          ],
        },
        {
          part: 'credits',
          role: 'translator',
          para: null,
          kind: 'changed',
          from: null,
          to: null,
          words: [
            { text: 'Dawn', in: 'from' },
            { text: 'ឌីណា', in: 'to' },
          ],
        },
        {
          part: 'paragraph',
          role: null,
          para: 'a',
          kind: 'removed',
          from: 1,
          to: null,
          words: [{ text: 'Words', in: 'from' }],
        },
        {
          part: 'paragraph',
          role: null,
          para: 'e',
          kind: 'moved',
          from: 2,
          to: 4,
          words: [{ text: 'Item', in: 'both' }],
        },
        {
          part: 'paragraph',
          role: null,
          para: 'c',
          kind: 'added',
          from: null,
          to: null,
          words: [{ text: 'Alt', in: 'to' }],
        },
        {
          part: 'paragraph',
          role: null,
          para: 'f',
          kind: 'changed',
          from: 3,
          to: 3,
          words: [{ text: 'Quoted', in: 'both' }],
        },
      ],
    },
    ...changes,
  };
}

const paragraph = (para: string, number: number, text: string): Block => ({
  para,
  number,
  type: 'paragraph',
  content: [
    { type: 'text', text },
    { type: 'note', content: [{ type: 'text', text: 'Aside' }] },
  ],
});

/** English with a Vietnamese translation of it that lacks `b` and is behind in `a`. */
export function makeParallel(): ParallelView {
  const view = makeView();
  const [a, b, left, right, rule] = [
    paragraph('a', 1, 'Words'),
    paragraph('b', 2, 'Item'),
    paragraph('a', 1, 'Đầu'),
    paragraph('z', 2, 'Đầu'),
    { para: 'r', number: null, type: 'rule' } as const,
  ];
  const article = {
    ...view,
    staleness: null,
    edition: { ...view.edition, content: { ...view.edition.content, body: [a, b, rule] } },
  };
  const other = {
    ...view,
    staleness: { sourceLang: 'en', fromEdition: 1, nowEdition: 2, behind: ['a', 'b'] },
    edition: {
      ...view.edition,
      lang: 'vi',
      number: 1,
      content: { ...view.edition.content, title: 'Đầu', slug: 'đầu', body: [left, right] },
    },
  };
  return {
    article,
    other,
    rows: [
      { para: 'a', block: a, otherBlock: left, behind: true },
      { para: 'b', block: b, otherBlock: null, behind: true },
      { para: 'z', block: null, otherBlock: right, behind: false },
      { para: 'r', block: rule, otherBlock: null, behind: false },
    ],
  };
}

export function makeTombstone(changes: Partial<Tombstone> = {}): Tombstone {
  const view = makeView();
  return {
    cited: toCited(view),
    hash: view.edition.hash,
    scope: 'edition',
    reason: { text: 'Lede', lang: 'vi' },
    withdrawnAt: '2026-05-08T20:00:00.000Z',
    languages: view.languages,
    currentSlug: 'newest-slug',
    ...changes,
  };
}
