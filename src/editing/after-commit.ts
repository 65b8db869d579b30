import type { Payload, PayloadRequest } from 'payload';

type Task = () => Promise<void>;

const waiting = new WeakMap<Payload, Map<string | number, Map<string, Task>>>();

/**
 * Payload has hooks inside a transaction only. This lets `afterCommit` name what is done once it is committed and
 * not if it is undone; whoever made the change waits for it.
 */
export function watchCommits(payload: Payload): void {
  const tasks = new Map<string | number, Map<string, Task>>();
  waiting.set(payload, tasks);
  const commit = payload.db.commitTransaction.bind(payload.db);
  const rollback = payload.db.rollbackTransaction.bind(payload.db);
  payload.db.commitTransaction = async (given) => {
    const id = await given;
    await commit(id);
    const due = tasks.get(id);
    tasks.delete(id);
    for (const task of due?.values() ?? []) {
      await task().catch((error: unknown) => payload.logger.error(error));
    }
  };
  payload.db.rollbackTransaction = async (given) => {
    const id = await given;
    tasks.delete(id);
    await rollback(id);
  };
}

/** Does a task after the commit of the request's transaction; of several with one name the last. */
export async function afterCommit(
  { payload, req, name }: { payload: Payload; req: PayloadRequest; name: string },
  task: Task,
): Promise<void> {
  const id = await req.transactionID;
  const tasks = waiting.get(payload);
  if (id === undefined || id === null || !tasks) return task();
  const due = tasks.get(id) ?? new Map<string, Task>();
  tasks.set(id, due.set(name, task));
}
