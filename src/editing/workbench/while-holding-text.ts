import type { EditingContext } from '../editing-context';
import { holdText } from '../hold-text';
import { inTransaction } from '../in-transaction';

/** Does a task in a transaction that holds the text, so that what the task reads is what it writes over. */
export async function whileHoldingText<Result>(
  { payload, req, text }: EditingContext & { text: string },
  task: () => Promise<Result>,
): Promise<Result> {
  return inTransaction(req, async () => {
    await holdText({ payload, req, text });
    return task();
  });
}
