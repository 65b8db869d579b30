/** An article with everything that a page can show, for tests. Its words are marked so that none is taken for ours. */
import type { Block } from '@/domain/body';
import type { Credit } from '@/domain/credits';
import type { CitingBox } from '@/domain/exports';
import type { ArticleRow, ArticleView, TextLink } from '@/domain/reading';

export const AUTHOR: Credit = {
  role: 'author',
  name: 'Dawn',
  asPrinted: 'Written-by-Dawn',
  person: { pid: 'p1aaaaaaaa', slug: 'dawn' },
};
export const TRANSLATOR: Credit = {
  role: 'translator',
  name: 'ឌីណា',
  nameLang: 'km',
  asPrinted: '',
  person: null,
};

const BODY: Block[] = [
  {
    para: 'a',
    number: 1,
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Words' },
      { type: 'note', content: [{ type: 'text', text: 'Aside' }] },
    ],
  },
  { para: 'b', number: null, type: 'heading', level: 2, content: [{ type: 'text', text: 'Middle' }] },
  {
    para: 'c',
    number: null,
    type: 'figure',
    picture: { sha256: 'ab'.repeat(32), width: 1000, height: 600 },
    alt: 'Alt',
    caption: 'Caption',
    credit: 'Agency',
  },
  { para: 'd', number: null, type: 'figure', picture: null, alt: '', caption: 'Lost', credit: '' },
  { para: 'e', number: 2, type: 'list', ordered: false, items: [[{ type: 'text', text: 'Item' }]] },
  { para: 'f', number: 3, type: 'quote', content: [{ type: 'text', text: 'Quoted' }] },
];

const TEXT = {
  titleSupplied: false,
  slug: 'slug',
  machineDraft: false,
  edition: 2,
  publishedAt: '2026-04-14T20:00:00.000Z',
};

const ORIGINAL: TextLink = { ...TEXT, lang: 'en', title: 'Heading', kind: 'original' };

export const LANGUAGES: TextLink[] = [
  ORIGINAL,
  { ...TEXT, lang: 'vi', title: 'Đầu', slug: 'đầu', kind: 'translation', machineDraft: true },
];

export function makeRow(changes: Partial<ArticleRow> = {}): ArticleRow {
  return {
    pid: 'd1aaaaaaaa',
    lead: { ...ORIGINAL, lede: 'Lede', credits: [AUTHOR, TRANSLATOR], outlet: 'Outlet' },
    languages: LANGUAGES,
    date: null,
    series: { pid: 's1aaaaaaaa', slug: 'row', label: { text: 'Row', lang: 'en' }, part: 2 },
    ...changes,
  };
}

export function makeView(content: Partial<ArticleView['edition']['content']> = {}): ArticleView {
  return {
    pid: 'd1aaaaaaaa',
    ark: 'ark:99999/d1aaaaaaaa',
    originalLang: 'en',
    date: null,
    firstPublishedAt: '2026-04-01T08:00:00.000Z',
    removed: [],
    languages: LANGUAGES,
    series: { pid: 's1aaaaaaaa', slug: 'row', label: { text: 'Row', lang: 'en' }, part: 2 },
    previous: { part: 1, article: null },
    next: { part: 3, article: makeRow() },
    subjects: [{ pid: 't1aaaaaaaa', slug: 'looms', label: { text: 'Looms', lang: 'en' } }],
    about: [{ pid: 'p1bbbbbbbb', slug: 'dusk', name: { text: 'Dusk', lang: 'en' } }],
    staleness: { sourceLang: 'vi', fromEdition: 1, nowEdition: 2, behind: ['a', 'new'] },
    edition: {
      article: 'd1aaaaaaaa',
      lang: 'en',
      number: 2,
      publishedAt: '2026-04-14T20:00:00.000Z',
      note: null,
      previousHash: null,
      hash: 'cd'.repeat(32),
      paragraphs: BODY.map(({ para, number }) => ({ para, number, hash: 'h' })),
      content: {
        kind: 'translation',
        title: 'Heading',
        titleSupplied: true,
        slug: 'slug',
        lede: 'Lede',
        body: BODY,
        credits: [AUTHOR, TRANSLATOR],
        abstractBy: [],
        source: {
          outlet: 'Outlet',
          url: 'https://example.org/source',
          date: '2019-08-26T07:06+07:00',
          accessed: '2026-01-02',
          archivedUrl: 'https://example.org/copy',
        },
        rights: 'Free',
        translatedFrom: { lang: 'vi', edition: 1, paragraphs: {} },
        machineDraft: ['a'],
        ...content,
      },
    },
  };
}

export const SITE = { name: 'Archive', url: 'https://archive.example', naan: '99999' };

/** Made of words of the data above: they are not ours to translate. */
export const BOX: CitingBox = {
  citations: [
    { style: 'apa', text: 'Dawn. Heading', html: 'Dawn. <i>Heading</i>' },
    { style: 'chicago', text: 'Dawn. “Heading”', html: 'Dawn. “Heading”' },
    { style: 'mla', text: 'Dawn. Heading', html: 'Dawn. <i>Heading</i>' },
  ],
  bibtex: '@article{<x>}',
  ris: 'TY  - NEWS',
};
