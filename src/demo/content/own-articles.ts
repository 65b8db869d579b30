import type { DemoArticle } from './demo-article';

const own = {
  kind: 'original',
  titleSupplied: false,
  credits: [{ role: 'author', person: 'archive', asPrinted: '' }],
  source: { outlet: null, date: null },
  subjects: ['translation'],
  about: [],
  rights: {
    en: 'Written and drawn for the demonstration of Colophon.',
    vi: 'Viết và vẽ để trình diễn Colophon.',
    km: 'សរសេរ និងគូរសម្រាប់បង្ហាញ Colophon។',
    fr: 'Écrit et dessiné pour la démonstration de Colophon.',
  },
  drafts: [],
  revised: false,
} as const satisfies Partial<DemoArticle>;

/** What the editors of the demonstration archive wrote themselves. */
export const OWN_ARTICLES: readonly DemoArticle[] = [
  {
    ...own,
    folder: 'how-a-text-comes',
    originalLang: 'en',
    date: '2026-11',
    langs: ['en', 'vi', 'km', 'fr'],
    series: { key: 'workshop', part: 1 },
    leadPicture: 'colophon-page',
    notes: 'The French was made from the first edition and is left one paragraph behind on purpose.',
    behind: ['fr'],
  },
  {
    ...own,
    folder: 'on-the-drawings',
    originalLang: 'fr',
    date: '2026',
    langs: ['fr', 'en'],
    series: { key: 'workshop', part: 2 },
    leadPicture: 'composing-stick',
    notes: 'Waits for its Vietnamese and Khmer.',
    behind: [],
  },
];
