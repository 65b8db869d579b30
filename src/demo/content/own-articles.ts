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
  earlier: [],
  drafts: [],
  revised: false,
  withdrawn: null,
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
    earlier: [['fr']],
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
  },
  {
    ...own,
    folder: 'made-to-be-corrected',
    originalLang: 'en',
    date: '2026-10',
    langs: ['en', 'vi', 'fr'],
    series: { key: 'workshop', part: 3 },
    leadPicture: null,
    notes:
      'Three editions, for the history page. The French was made from the second and lacks one paragraph on purpose.',
    earlier: [[], ['fr']],
  },
  {
    ...own,
    folder: 'how-dates-are-written',
    originalLang: 'en',
    date: '2026-09',
    langs: ['en', 'fr'],
    series: null,
    leadPicture: null,
    notes: 'The French is wrong on purpose, and withdrawn.',
    withdrawn: {
      lang: 'fr',
      reason: {
        en: 'The translation said that a date without a day counts as the first of the month. The English says the opposite. A new translation will be made.',
        vi: 'Bản dịch nói rằng mốc thời gian không ghi ngày được tính là ngày đầu tháng. Bản tiếng Anh nói ngược lại. Sẽ có bản dịch mới.',
        km: 'សេចក្ដីបកប្រែនិយាយថា កាលបរិច្ឆេទដែលគ្មានថ្ងៃ ត្រូវរាប់ជាថ្ងៃទីមួយនៃខែ។ អត្ថបទភាសាអង់គ្លេសនិយាយផ្ទុយពីនេះ។ នឹងមានសេចក្ដីបកប្រែថ្មី។',
        fr: 'La traduction disait qu’une date sans jour vaut le premier du mois. L’anglais dit le contraire. Une nouvelle traduction sera faite.',
      },
    },
  },
];
