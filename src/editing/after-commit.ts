import type { Payload, PayloadRequest } from 'payload';

type Task = () => Promise<void>;
/** By transaction, then by the name of the task. */
type Waiting = Map<string | number, Map<string, Task>>;

declare module 'payload' {
  interface DatabaseAdapter {
    /** Kept here and not in this module, of which a server can have two copies: one a bundle, one a reload. */
    waitingForCommit?: Waiting;
  }
}

/**
 * Does a task after the commit of the request's transaction, and not at all if that is undone; whoever made the
 * change waits for it. Of several tasks with one name the last is done. Payload has hooks inside a transaction only.
 */
export async function afterCommit(
  { payload, req, name }: { payload: Payload; req: PayloadRequest; name: string },
  task: Task,
): Promise<void> {
  const transaction = await req.transactionID;
  if (transaction === undefined || transaction === null) return task();
  const waiting = payload.db.waitingForCommit ?? watchCommits(payload);
  const tasks = waiting.get(transaction) ?? new Map<string, Task>();
  waiting.set(transaction, tasks.set(name, task));
}

function watchCommits(payload: Payload): Waiting {
  const waiting: Waiting = new Map();
  payload.db.waitingForCommit = waiting;
  const commit = payload.db.commitTransaction.bind(payload.db);
  const rollback = payload.db.rollbackTransaction.bind(payload.db);
  payload.db.commitTransaction = async (given) => {
    const transaction = await given;
    const tasks = waiting.get(transaction);
    waiting.delete(transaction);
    await commit(transaction);
    for (const task of tasks?.values() ?? []) {
      // The change itself is safe: what failed is told in the log and made good by the next change.
      await task().catch((error: unknown) => payload.logger.error(error));
    }
  };
  payload.db.rollbackTransaction = async (given) => {
    const transaction = await given;
    waiting.delete(transaction);
    await rollback(transaction);
  };
  return waiting;
}
