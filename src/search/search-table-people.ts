/** Who wrote and translated the articles of the table: nobody, their names are made up. For tests only. */
import type { Lang } from '@/domain/body';
import type { IndexedText } from '@/domain/search';

type Names = IndexedText['names'];

const PEOPLE = {
  suong: { vi: 'Đỗ Thị Bến Sương', en: 'Do Thi Ben Suong', km: 'ដូ ធី បេន សឿង' },
  ponlu: { km: 'កែវ ស្រីពន្លឺ', en: 'Keo Srey Ponlu' },
  brumesnil: { fr: 'Aurèle Brumesnil', km: 'អូរ៉ែល ប្រ៊ុយមេស្នីល' },
  may: { vi: 'Ngô Hạ Mây', en: 'Ngo Ha May' },
} as const satisfies Record<string, Record<Lang, string>>;

export type TablePerson = keyof typeof PEOPLE;

/** All forms of their names. */
export function credit(as: Names[number]['as'], person: TablePerson): Names {
  return Object.entries(PEOPLE[person]).map(([lang, name]) => ({ as, pid: person, lang, name }));
}
