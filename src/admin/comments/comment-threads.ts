import type { Comment } from './comments-requests';

export type Thread = { root: Comment; answers: Comment[] };

/** What was said, each comment with its answers in the order given. An answer to what was deleted stands alone. */
export function toThreads(comments: readonly Comment[]): Thread[] {
  const ids = new Set(comments.map(({ id }) => id));
  const isRoot = ({ answers }: Comment) => answers === null || !ids.has(answers);
  return comments.filter(isRoot).map((root) => ({
    root,
    answers: comments.filter(({ answers }) => answers === root.id),
  }));
}

/** Threads by what they are about: the whole text, title, lede, then its paragraphs in their order, then what is gone. */
export function groupThreads(
  threads: readonly Thread[],
  paras: readonly string[],
): { para: string | null; threads: Thread[] }[] {
  const order = [null, '@title', '@lede', ...paras];
  const abouts = [...new Set(threads.map(({ root }) => root.para))];
  const place = (para: string | null) => {
    const index = order.indexOf(para);
    return index === -1 ? order.length : index;
  };
  return abouts
    .sort((a, b) => place(a) - place(b))
    .map((para) => ({ para, threads: threads.filter(({ root }) => root.para === para) }));
}
