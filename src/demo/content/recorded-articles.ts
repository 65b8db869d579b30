import type { DemoArticle } from './demo-article';

const abstract = {
  originalLang: null,
  kind: 'abstract',
  titleSupplied: true,
  date: null,
  source: { outlet: null, date: null },
  series: null,
  leadPicture: null,
  rights: {
    en: 'The text described is not reproduced here. The abstract was written for this archive.',
    vi: 'Bài được tóm tắt không in lại ở đây. Bản tóm tắt được viết cho kho lưu trữ này.',
    km: 'អត្ថបទដែលត្រូវបានសង្ខេប មិនត្រូវបានបោះពុម្ពឡើងវិញនៅទីនេះទេ។ សេចក្ដីសង្ខេបត្រូវបានសរសេរសម្រាប់បណ្ណសារនេះ។',
    fr: 'Le texte décrit n’est pas reproduit ici. Le résumé a été écrit pour cette archive.',
  },
  earlier: [],
  drafts: [],
  revised: false,
  withdrawn: null,
} as const satisfies Partial<DemoArticle>;

/** Five articles that the archive knows, with the facts that are printed on them and no others. */
export const RECORDED_ARTICLES: readonly DemoArticle[] = [
  {
    ...abstract,
    folder: 'january-1979',
    langs: ['en', 'vi', 'km'],
    credits: [{ role: 'translator', person: 'chung-anh', asPrinted: 'Translated by Chung Anh' }],
    subjects: ['january', 'volunteers', 'relations'],
    about: ['pol-pot', 'ieng-sary', 'norodom-sihanouk', 'le-duc-tho', 'le-trong-tan', 'le-duc-anh'],
    notes:
      'No title, author, outlet or date is printed. One photograph, credited to vtc.vn, which we do not have. The French has been begun: its first paragraph is done.',
    drafts: ['fr'],
  },
  {
    ...abstract,
    folder: 'southwestern-border',
    langs: ['en', 'vi'],
    credits: [{ role: 'translator', person: 'huu-duong', asPrinted: 'Translated by Huu Duong' }],
    series: { key: 'border', part: 2 },
    subjects: ['january', 'kampuchea', 'volunteers'],
    about: ['pol-pot'],
    notes:
      'No title, author, outlet, date or part number is printed. The opening words refer back to something that is not there, so this cannot be the first part; “to be continued” at the end announces another. Counted as part 2, part 1 missing; whether more than one part followed is not known. Two photographs with nothing but “File photo”.',
  },
  {
    ...abstract,
    folder: 'two-armies',
    langs: ['en', 'vi', 'km'],
    credits: [
      { role: 'author', person: 'le-van-phong', asPrinted: 'Written by Le Van Phong' },
      { role: 'translator', person: 'huu-duong', asPrinted: 'Translated by Huu Duong' },
    ],
    source: { outlet: 'pano', date: null },
    subjects: ['relations', 'indochina', 'volunteers'],
    about: ['norodom-sihanouk', 'lon-nol', 'pol-pot', 'ieng-sary'],
    notes: 'The outlet is that of the dateline, as printed: PANO. No title and no date are printed.',
  },
  {
    ...abstract,
    folder: 'revival-of-cambodia',
    langs: ['en', 'vi', 'km', 'fr'],
    titleSupplied: false,
    credits: [
      {
        role: 'author',
        person: 'nguyen-hoang-nhien',
        asPrinted: 'Maj. Gen. Nguyen Hoang Nhien, Head of the Military History Institute of Vietnam',
      },
    ],
    source: { outlet: null, date: '2019-08-26T07:06+07:00' },
    subjects: ['reconstruction', 'volunteers', 'relations'],
    about: ['pol-pot', 'ieng-sary', 'hun-sen', 'heng-samrin'],
    notes:
      'No outlet and no translator are printed. A second date at the top of the page (28 September 2020) is that of the page, not of the article. One photograph, credited to VNA, which we do not have.',
  },
  {
    ...abstract,
    folder: 'remembering-january',
    langs: ['en', 'fr'],
    credits: [{ role: 'translator', person: 'tran-hoai', asPrinted: 'Translated by Tran Hoai' }],
    subjects: ['january', 'volunteers', 'kampuchea'],
    about: ['pol-pot', 'hun-sen'],
    notes:
      'No title, author, outlet or date is printed. Two photographs without a credit, which we do not have. A change to the last paragraph is saved and waits to be published.',
    revised: true,
  },
];
