import type { RowMarks } from '@/domain/workbench';
import { isToDo } from '@/domain/workbench-progress';

export const FILTERS = ['all', 'to-do', 'behind', 'machine', 'comments'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a filter shows a row; `comments` is how many open ones it has. */
export function isShown(filter: Filter, { marks, comments }: { marks: RowMarks; comments: number }): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'to-do':
      return isToDo(marks);
    case 'behind':
      return marks.behind;
    case 'machine':
      return marks.machine;
    case 'comments':
      return comments > 0;
  }
}
