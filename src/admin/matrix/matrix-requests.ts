import type { ArticleMatrix, MatrixCell } from '@/domain/article-matrix';
import { KINDS } from '@/domain/edition';
import { isRecord, toRecords, type JsonRecord } from '@/domain/json-reading';
import { STAGES, type Colleague } from '@/domain/workflow';

/** Where an article stands in each language. Throws the server's sentence. */
export async function requestMatrix(api: string, article: string): Promise<ArticleMatrix> {
  const response = await fetch(`${api}/articles/${article}/matrix`, { credentials: 'include' });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok && isRecord(answer) && Array.isArray(answer.cells)) {
    return {
      id: toWords(answer.id),
      pid: toWords(answer.pid),
      title: toWords(answer.title),
      originalLang: typeof answer.originalLang === 'string' ? answer.originalLang : null,
      timeZone: typeof answer.timeZone === 'string' ? answer.timeZone : 'UTC',
      cells: toRecords(answer.cells).map(toCell),
    };
  }
  const [error] = isRecord(answer) ? toRecords(answer.errors) : [];
  throw new Error(toWords(error?.message) || response.statusText);
}

function toCell(cell: JsonRecord): MatrixCell {
  const { text, scheduled, dueOn } = cell;
  return {
    lang: toWords(cell.lang),
    text: isRecord(text)
      ? {
          id: toWords(text.id),
          title: toWords(text.title),
          kind: KINDS.find((kind) => kind === text.kind) ?? 'translation',
        }
      : null,
    edition: typeof cell.edition === 'number' ? cell.edition : null,
    stage: STAGES.find((stage) => stage === cell.stage) ?? null,
    behind: toCount(cell.behind),
    untranslated: toCount(cell.untranslated),
    paragraphs: toCount(cell.paragraphs),
    withdrawn: cell.withdrawn === true,
    scheduled: isRecord(scheduled)
      ? { at: toWords(scheduled.at), what: scheduled.what === 'unpublish' ? 'unpublish' : 'publish' }
      : null,
    assignee: isRecord(cell.assignee) ? toColleague(cell.assignee) : null,
    dueOn: typeof dueOn === 'string' && dueOn !== '' ? dueOn : null,
    writers: toRecords(cell.writers).map(toColleague),
    mayStart: cell.mayStart === true,
    mayEdit: cell.mayEdit === true,
    mayImport: cell.mayImport === true,
  };
}

const toWords = (value: unknown): string => (typeof value === 'string' ? value : '');
const toCount = (value: unknown): number => (typeof value === 'number' ? value : 0);
const toColleague = ({ id, name }: JsonRecord): Colleague => ({ id: toWords(id), name: toWords(name) });
