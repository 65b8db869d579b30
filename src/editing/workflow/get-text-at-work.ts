import { APIError } from 'payload';
import type { Actor, TextAtWork } from '@/domain/workflow-rules';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { relationId, relationIds } from '../relation-id';
import { wordedBlocks } from './words-of';

const ID = /^[0-9a-f]{24}$/;

/** The newest draft of a text, if the one who asks may read it. Throws 404 with a sentence. */
export async function getReadableText({ payload, req, id }: EditingContext & { id: string }): Promise<Text> {
  const text = ID.test(id)
    ? await payload.findByID({
        collection: 'texts',
        id,
        draft: true,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    : null;
  if (!text) throw new APIError('There is no such text, or you may not read it.', 404, null, true);
  return text;
}

/** The one who asks, for the rules. Throws 401 when nobody is logged in. */
export function actorOf({ user }: Pick<EditingContext['req'], 'user'>): Actor {
  if (!user) throw new APIError('Log in first.', 401, null, true);
  return { id: user.id, roles: user.roles ?? [], languages: user.languages ?? [] };
}

/** A text, for the rules. */
export function atWork(text: Text): TextAtWork {
  return {
    lang: text.lang ?? null,
    writers: relationIds(text.writers),
    hasWords: wordedBlocks(text).length > 0,
    assignee: relationId(text.assignee),
  };
}
