'use client';

import { useEffect, useState } from 'react';
import type { Term } from '@/domain/glossary';
import { listComments, type Comment } from '../comments/comments-requests';
import type { Desk } from './desk';

/** The glossary of the two languages; empty until it is there, and when it cannot be read. */
export function useTerms({ workbench, requests }: Desk): readonly Term[] {
  const [terms, setTerms] = useState<readonly Term[]>([]);
  const from = workbench.source?.lang;
  const to = workbench.text.lang;
  useEffect(() => {
    if (from) requests.listTerms({ from, to }).then(setTerms, () => {});
  }, [requests, from, to]);
  return terms;
}

/** How often somebody who goes from row to row is told of comments, in milliseconds. */
const COMMENTS_REST = 3_000;

/** How many open comments each paragraph has; asked again as one goes from row to row. */
export function useOpenComments(
  api: string,
  { store, workbench }: Pick<Desk, 'store' | 'workbench'>,
): ReadonlyMap<string, number> {
  const [comments, setComments] = useState<ReadonlyMap<string, number>>(new Map());
  const text = workbench.text.id;
  useEffect(() => {
    const ask = () => {
      // Without an answer the last one stands.
      listComments(api, text).then(
        (all) => setComments((before) => keepSame(before, countOpen(all))),
        () => {},
      );
    };
    let timer: ReturnType<typeof setTimeout>;
    let { active } = store.get();
    const stop = store.subscribe(() => {
      if (store.get().active === active) return;
      active = store.get().active;
      clearTimeout(timer);
      timer = setTimeout(ask, COMMENTS_REST);
    });
    ask();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [api, text, store]);
  return comments;
}

function countOpen(all: readonly Comment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { para, answers, resolvedAt } of all) {
    if (para !== null && answers === null && resolvedAt === null)
      counts.set(para, (counts.get(para) ?? 0) + 1);
  }
  return counts;
}

/** The former object when nothing is different, so that three hundred rows do not render for it. */
function keepSame(before: ReadonlyMap<string, number>, now: Map<string, number>) {
  const isSame = before.size === now.size && [...now].every(([para, count]) => before.get(para) === count);
  return isSame ? before : now;
}
