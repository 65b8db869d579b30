import { toRecord, toRecords } from '@/domain/json-reading';
import type { Term } from '@/domain/glossary';
import type { MemoryMatch } from '@/domain/translation-memory';
import type { ParagraphChange, Workbench, WorkbenchRow } from '@/domain/workbench';
import { ask } from './ask';
import { readChanges, readHolder, readRows, readWorkbench } from './read-workbench';
import { RequestFailure } from './request-failure';

/** What the translate view asks the server about one text. All throw a `RequestFailure`. */
export type WorkbenchRequests = {
  open: () => Promise<Workbench>;
  save: (changes: ParagraphChange[]) => Promise<WorkbenchRow[]>;
  check: (paras: string[]) => Promise<WorkbenchRow[]>;
  hold: (release: boolean) => Promise<Workbench['holder']>;
  listMatches: (para: string) => Promise<MemoryMatch[]>;
  listTerms: (langs: { from: string; to: string }) => Promise<Term[]>;
  draft: (paras: string[]) => Promise<WorkbenchRow[]>;
};

export function createWorkbenchRequests({ api, id }: { api: string; id: string }): WorkbenchRequests {
  const text = `${api}/texts/${id}`;
  const post = (path: string, body: unknown) => ask(`${text}/${path}`, { method: 'POST', body });
  return {
    open: async () => {
      const workbench = readWorkbench(await ask(`${text}/workbench`));
      if (!workbench) throw new RequestFailure('The answer of the server could not be read.', 502);
      return workbench;
    },
    save: async (changes) => {
      const answer = await ask(`${text}/paragraphs`, { method: 'PATCH', body: { changes } });
      return readRows(toRecord(answer).rows);
    },
    check: async (paras) => readRows(toRecord(await post('checks', { paras })).rows),
    hold: async (release) => {
      const body = release ? { release: true } : {};
      const answer = await ask(`${text}/holder`, { method: 'POST', body, keepalive: release });
      return readHolder(toRecord(answer).holder);
    },
    listMatches: async (para) => {
      const answer = await ask(`${text}/memory?${new URLSearchParams({ para }).toString()}`);
      return toRecords(toRecord(answer).matches).map(readMatch);
    },
    listTerms: async (langs) => {
      const answer = await ask(`${api}/terms/pairs?${new URLSearchParams(langs).toString()}`);
      return toRecords(toRecord(answer).terms).map(readTerm);
    },
    draft: async (paras) => readRows(toRecord(await post('machine-draft', { paras })).rows),
  };
}

function readMatch(match: Record<string, unknown>): MemoryMatch {
  const from = toRecord(match.from);
  return {
    sourceLang: read(match.sourceLang),
    targetLang: read(match.targetLang),
    sourceText: read(match.sourceText),
    markup: read(match.markup),
    similarity: Number(match.similarity),
    changes: readChanges(match.changes),
    from: {
      text: read(from.text),
      title: read(from.title),
      edition: Number(from.edition),
      para: read(from.para),
      translators: Array.isArray(from.translators) ? from.translators.map(read) : [],
      publishedAt: read(from.publishedAt),
    },
  };
}

function readTerm(term: Record<string, unknown>): Term {
  const renderings = toRecords(term.renderings).map(({ lang, form, note }) => {
    return { lang: read(lang), form: read(form), note: read(note) };
  });
  return { id: read(term.id), renderings, note: read(term.note) };
}

function read(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
