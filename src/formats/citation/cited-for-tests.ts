/** A citation with everything that one can hold, for tests. */
import type { Credit, CreditRole } from '@/domain/credits';
import type { Cited } from '@/domain/reading';

export const SITE = { name: 'The Archive', url: 'https://archive.example', naan: '99999' };

export function makeCredit(role: CreditRole, name: string): Credit {
  return { role, name, asPrinted: '', person: null };
}

export function makeCited(changes: Partial<Cited> = {}): Cited {
  return {
    article: 'd1aaaaaaaa',
    lang: 'vi',
    number: 2,
    publishedAt: '2026-04-14T20:00:00.000Z',
    kind: 'translation',
    title: 'Nhan đề',
    titleSupplied: false,
    slug: 'nhan-de',
    credits: [makeCredit('author', 'Trần Thị Bích Ngọc'), makeCredit('translator', 'ឌីណា សុខ')],
    abstractBy: [],
    source: {
      outlet: 'The Outlet',
      url: 'https://example.org/source',
      date: '2019-08-26T07:06+07:00',
      accessed: null,
      archivedUrl: null,
    },
    date: '2019-08',
    original: { lang: 'en', title: 'Heading', titleSupplied: false },
    ...changes,
  };
}
