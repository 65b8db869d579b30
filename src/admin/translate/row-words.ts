import type { RowMarks, WorkbenchRow } from '@/domain/workbench';
import type { AdminTranslator } from '@/i18n/create-admin-translator';

const MARKS = [
  'gone',
  'untranslated',
  'machine',
  'behind',
  'uncaptioned',
] as const satisfies (keyof RowMarks)[];

export type MarkName = (typeof MARKS)[number];

export function listMarks(marks: RowMarks): MarkName[] {
  return MARKS.filter((mark) => marks[mark]);
}

/** What people call the row: its number, or what it is. */
export function formatPlace({ source, target }: WorkbenchRow, t: AdminTranslator): string {
  const { type, number } = target ?? source ?? { type: 'rule', number: null };
  const shown = source?.number ?? number;
  if (shown !== null) return t('translate.place.paragraph', { number: shown });
  switch (type) {
    case 'title':
    case 'lede':
    case 'heading':
    case 'figure':
    case 'rule':
      return t(`translate.place.${type}`);
    case 'paragraph':
    case 'list':
    case 'quote':
      return t('translate.place.passage');
  }
}
