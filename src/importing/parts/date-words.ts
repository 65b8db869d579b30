/** Words of dates in lower case, by language. Months count from 1, weekdays from 0 for Sunday. */
const MONTH_NAMES = {
  en: 'january february march april may june july august september october november december',
  enShort: 'jan feb mar apr may jun jul aug sep oct nov dec',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  frShort: 'janv févr mars avr mai juin juil août sept oct nov déc',
  frPlain: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  km: 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ',
} as const;

const VIETNAMESE_MONTHS = 'một,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai';

const WEEKDAY_NAMES = {
  en: 'sunday monday tuesday wednesday thursday friday saturday',
  enShort: 'sun mon tue wed thu fri sat',
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  km: 'អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍',
  kmOther: 'អាទិត្យ ច័ន្ទ អង្គារ ពុធ ព្រហស្បត្តិ៍ សុក្រ្រ សៅរិ៍',
} as const;

const VIETNAMESE_WEEKDAYS = 'chủ nhật,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy';
const VIETNAMESE_NUMBERED = 'cn,thứ 2,thứ 3,thứ 4,thứ 5,thứ 6,thứ 7';

/** Name of a month → its number. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...toNumbers(
    Object.values(MONTH_NAMES).map((names) => names.split(' ')),
    1,
  ),
  ...toNumbers([VIETNAMESE_MONTHS.split(',').map((name) => `tháng ${name}`)], 1),
  'tháng giêng': 1,
  'tháng chạp': 12,
};

/** Name of a weekday → its number, 0 for Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...toNumbers(
    Object.values(WEEKDAY_NAMES).map((names) => names.split(' ')),
    0,
  ),
  ...toNumbers([VIETNAMESE_WEEKDAYS.split(','), VIETNAMESE_NUMBERED.split(',')], 0),
};

/** Words that stand in a date and say nothing. */
export const FILLERS: readonly string[] = [
  ...['on', 'at', 'of', 'the'],
  ...['ngày', 'năm', 'lúc', 'vào'],
  ...['ថ្ងៃ', 'ទី', 'ខែ', 'ឆ្នាំ', 'ម៉ោង', 'វេលា', 'នៅ'],
  ...['le', 'à', 'de', 'du'],
];

/** What stands before a date. */
export const LABELS = {
  published: [
    ...['published', 'published on', 'posted', 'posted on', 'date', 'first published'],
    ...['ngày đăng', 'đăng ngày', 'đăng lúc', 'xuất bản', 'ngày xuất bản', 'thời gian'],
    ...['ចុះផ្សាយ', 'ផ្សាយ', 'ចេញផ្សាយ', 'កាលបរិច្ឆេទ', 'ថ្ងៃផ្សាយ'],
    ...['publié', 'publié le', 'mis en ligne', 'mis en ligne le', 'paru le'],
  ],
  updated: [
    ...['updated', 'updated on', 'last updated', 'modified', 'last modified'],
    ...['cập nhật', 'cập nhật lúc', 'cập nhật ngày', 'sửa lần cuối'],
    ...['ធ្វើបច្ចុប្បន្នភាព', 'បច្ចុប្បន្នភាព'],
    ...['mis à jour', 'mis à jour le', 'modifié le', 'actualisé le'],
  ],
} as const;

function toNumbers(tables: readonly (readonly string[])[], first: number): Record<string, number> {
  return Object.fromEntries(tables.flatMap((names) => names.map((name, index) => [name, index + first])));
}
