import { isRecord, toRecord, toRecords, type JsonRecord } from '@/domain/json-reading';
import type { WordChange } from '@/domain/reading';
import type { ParagraphConflict, Workbench, WorkbenchRow, WorkbenchSide } from '@/domain/workbench';
import { STAGES } from '@/domain/workflow';

const TYPES = ['paragraph', 'heading', 'list', 'quote', 'figure', 'rule', 'title', 'lede'] as const;
const KINDS = ['original', 'translation', 'abstract'] as const;

/** The workbench out of an answer; null when it is none. */
export function readWorkbench(answer: unknown): Workbench | null {
  if (!isRecord(answer) || !isRecord(answer.text) || !Array.isArray(answer.rows)) return null;
  const { text, source, holder } = answer;
  const machine = toRecord(answer.machine);
  return {
    text: {
      id: read(text.id),
      lang: read(text.lang),
      title: read(text.title),
      kind: oneOf(KINDS, text.kind) ?? 'translation',
      stage: oneOf(STAGES, text.stage) ?? 'draft',
      article: read(text.article),
    },
    source: isRecord(source)
      ? {
          text: read(source.text),
          lang: read(source.lang),
          title: read(source.title),
          edition: Number(source.edition),
        }
      : null,
    rows: readRows(answer.rows),
    locked: typeof answer.locked === 'string' ? answer.locked : null,
    holder: readHolder(holder),
    machine: { available: machine.available === true, name: read(machine.name) },
  };
}

export function readRows(rows: unknown): WorkbenchRow[] {
  return toRecords(rows).map((row) => {
    const marks = toRecord(row.marks);
    return {
      para: read(row.para),
      source: readSide(row.source),
      target: readSide(row.target),
      marks: {
        untranslated: marks.untranslated === true,
        machine: marks.machine === true,
        behind: marks.behind === true,
        uncaptioned: marks.uncaptioned === true,
        gone: marks.gone === true,
      },
      changes: Array.isArray(row.changes) ? readChanges(row.changes) : null,
      base: read(row.base),
    };
  });
}

export function readHolder(holder: unknown): Workbench['holder'] {
  return isRecord(holder) ? { name: read(holder.name), since: read(holder.since) } : null;
}

export function readConflicts(conflicts: unknown): ParagraphConflict[] {
  return toRecords(conflicts).map((conflict) => ({
    para: read(conflict.para),
    theirs: typeof conflict.theirs === 'string' ? conflict.theirs : null,
    base: read(conflict.base),
    by: typeof conflict.by === 'string' ? conflict.by : null,
    at: read(conflict.at),
  }));
}

export function readChanges(changes: unknown): WordChange[] {
  return toRecords(changes).flatMap(({ text, in: where }) => {
    const side = oneOf(['both', 'from', 'to'] as const, where);
    return side && typeof text === 'string' ? [{ text, in: side }] : [];
  });
}

function readSide(side: unknown): WorkbenchSide | null {
  if (!isRecord(side)) return null;
  return {
    type: oneOf(TYPES, side.type) ?? 'paragraph',
    level: side.level === 2 || side.level === 3 ? side.level : null,
    ordered: side.ordered === true,
    number: typeof side.number === 'number' ? side.number : null,
    markup: read(side.markup),
    figure: isRecord(side.figure) ? readFigure(side.figure) : null,
  };
}

function readFigure(figure: JsonRecord): NonNullable<WorkbenchSide['figure']> {
  const { picture } = figure;
  return {
    picture: isRecord(picture)
      ? { sha256: read(picture.sha256), width: Number(picture.width), height: Number(picture.height) }
      : null,
    credit: read(figure.credit),
    alt: read(figure.alt),
    defaultCaption: read(figure.defaultCaption),
  };
}

function oneOf<const T extends string>(values: readonly T[], value: unknown): T | null {
  return values.find((known) => known === value) ?? null;
}

function read(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
