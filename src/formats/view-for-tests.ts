/** Views with everything that a text can hold, for the tests of serializers. */
import type { Block } from '@/domain/body';
import type { EditionContent } from '@/domain/edition';
import type { ArticleView, TextLink } from '@/domain/reading';
import type { Site } from '@/domain/site';

export const SITE: Site = { name: 'The Loom & Archive', url: 'https://archive.example', naan: '99999' };
export const PICTURE = { sha256: 'ab'.repeat(32), width: 1000, height: 600 };

/** Every kind of block and of inline, with words in three scripts. */
export const RICH_BODY: Block[] = [
  {
    para: 'a',
    number: 1,
    type: 'paragraph',
    content: [
      { type: 'text', text: 'A < B & “C” ]]> ' },
      { type: 'text', text: 'heavy', marks: ['bold', 'italic'] },
      { type: 'text', text: 'ផ្ទះ', lang: 'km' },
      { type: 'text', text: 'nhà', lang: 'vi', marks: ['underline'] },
      { type: 'break' },
      {
        type: 'link',
        url: 'https://example.org/a b?q=[1]#x#y',
        children: [
          { type: 'text', text: 'linked' },
          { type: 'note', content: [{ type: 'text', text: 'Within a link' }] },
        ],
      },
      { type: 'link', url: '#p-c', children: [{ type: 'text', text: 'inner', marks: ['strikethrough'] }] },
      { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'unsafe' }] },
      {
        type: 'note',
        content: [
          { type: 'text', text: 'Aside ' },
          { type: 'text', text: '2', marks: ['superscript'] },
          { type: 'note', content: [{ type: 'text', text: 'Aside of the aside' }] },
        ],
      },
    ],
  },
  { para: 'b', number: null, type: 'heading', level: 3, content: [{ type: 'text', text: 'Small first' }] },
  { para: 'c', number: null, type: 'heading', level: 2, content: [{ type: 'text', text: 'Middle' }] },
  {
    para: 'd',
    number: null,
    type: 'figure',
    picture: PICTURE,
    alt: 'A "loom"',
    caption: 'At <work>',
    lang: 'vi',
    credit: 'Agency & Co',
  },
  { para: 'e', number: null, type: 'figure', picture: null, alt: '', caption: 'Lost', credit: '' },
  { para: 'f', number: null, type: 'heading', level: 3, content: [{ type: 'text', text: 'Within' }] },
  {
    para: 'g',
    number: 2,
    type: 'list',
    ordered: false,
    items: [[{ type: 'text', text: 'One' }], [{ type: 'text', text: 'ពីរ', lang: 'km' }]],
  },
  { para: 'h', number: 3, type: 'list', ordered: true, items: [[{ type: 'text', text: 'First' }]] },
  { para: 'i', number: 4, type: 'quote', content: [{ type: 'text', text: '\u200fRTL\u202e mark\u202c' }] },
  { para: 'j', number: null, type: 'rule' },
  {
    para: 'block-11-',
    number: 5,
    type: 'paragraph',
    startsSection: true,
    content: [{ type: 'text', text: 'Broken \u0000\u0008\u001b\ufffe\ud800 words\u000band' }],
  },
  { para: 'k', number: null, type: 'heading', level: 2, content: [{ type: 'text', text: 'Nothing below' }] },
];

const EDITION = { machineDraft: false, edition: 2, publishedAt: '2026-04-14T20:00:00.000Z' };

const LANGUAGES: TextLink[] = [
  { ...EDITION, lang: 'en', title: 'Heading', titleSupplied: true, slug: 'slug', kind: 'original' },
  {
    ...EDITION,
    lang: 'vi',
    title: 'Đầu đề',
    titleSupplied: false,
    slug: 'đầu',
    kind: 'translation',
    machineDraft: true,
  },
  { ...EDITION, lang: 'km', title: 'ចំណងជើង', titleSupplied: false, slug: 'ចំណង', kind: 'abstract' },
];

const CONTENT: EditionContent = {
  kind: 'original',
  title: 'Heading',
  titleSupplied: true,
  slug: 'slug',
  lede: 'Lede & more',
  body: RICH_BODY,
  credits: [
    {
      role: 'author',
      name: 'Dawn',
      asPrinted: 'Written by Dawn',
      person: { pid: 'p1aaaaaaaa', slug: 'dawn' },
    },
    { role: 'translator', name: 'ឌីណា', nameLang: 'km', asPrinted: 'Translated by Dina', person: null },
    { role: 'photographer', name: 'Agency', asPrinted: '', person: null },
  ],
  abstractBy: [],
  source: {
    outlet: 'The Outlet',
    url: 'https://example.org/source?a=1&b=2',
    date: '2019-08-26T07:06+07:00',
    accessed: '2026-01-02',
    archivedUrl: 'https://example.org/copy',
  },
  rights: 'Free',
  translatedFrom: null,
  machineDraft: ['a'],
};

/** The rich text in English, an original; `content` and `changes` in its place. */
export function makeView(
  content: Partial<EditionContent> = {},
  { lang = 'en', ...changes }: Partial<ArticleView> & { lang?: string } = {},
): ArticleView {
  return {
    pid: 'd1aaaaaaaa',
    ark: 'ark:99999/d1aaaaaaaa',
    originalLang: 'en',
    date: '2019-08',
    firstPublishedAt: '2026-04-01T08:00:00.000Z',
    removed: [],
    languages: LANGUAGES,
    series: { pid: 's1aaaaaaaa', slug: 'row', label: { text: 'Row', lang: 'en' }, part: 2 },
    previous: null,
    next: null,
    subjects: [{ pid: 't1aaaaaaaa', slug: 'looms', label: { text: 'Khung cửi', lang: 'vi' } }],
    about: [{ pid: 'p1bbbbbbbb', slug: 'dusk', name: { text: 'Dusk', lang: 'en' } }],
    staleness: null,
    edition: {
      article: 'd1aaaaaaaa',
      lang,
      number: 2,
      publishedAt: '2026-04-14T20:00:00.000Z',
      note: 'Two names corrected',
      previousHash: null,
      hash: 'cd'.repeat(32),
      paragraphs: [],
      content: { ...CONTENT, ...content },
    },
    ...changes,
  };
}

/** The text in Vietnamese, a translation made here; Khmer, an abstract; English without anything that may lack. */
export const OTHER_VIEWS = {
  translation: makeView(
    {
      kind: 'translation',
      title: 'Đầu đề',
      titleSupplied: false,
      slug: 'đầu',
      source: null,
      translatedFrom: { lang: 'en', edition: 1, paragraphs: {} },
    },
    { lang: 'vi' },
  ),
  abstract: makeView(
    {
      kind: 'abstract',
      title: 'ចំណងជើង',
      titleSupplied: false,
      slug: 'ចំណង',
      abstractBy: [{ role: 'author', name: 'Mai', asPrinted: '', person: null }],
    },
    { lang: 'km' },
  ),
  bare: makeView(
    { body: [], lede: '', credits: [], source: null, rights: '', machineDraft: [], titleSupplied: false },
    {
      languages: LANGUAGES.slice(0, 1),
      series: null,
      subjects: [],
      about: [],
      originalLang: null,
      date: null,
    },
  ),
};
