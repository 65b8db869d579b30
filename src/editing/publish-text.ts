import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { conflictError, isWriteConflict } from './write-conflict';

/** Publishes the newest draft of a text. Throws a sentence when something lacks or somebody else was faster. */
export function publishText(context: EditingContext & { id: string }): Promise<Text> {
  return setStatus(context, 'published');
}

/** Takes a text out of what readers find. Its editions stay. */
export function unpublishText(context: EditingContext & { id: string }): Promise<Text> {
  return setStatus(context, 'draft');
}

async function setStatus(
  { payload, req, id }: EditingContext & { id: string },
  status: 'published' | 'draft',
) {
  try {
    return await payload.update({ collection: 'texts', id, data: { _status: status }, depth: 0, req });
  } catch (error) {
    throw isWriteConflict(error) ? conflictError() : error;
  }
}
