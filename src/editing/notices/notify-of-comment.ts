import type { Comment, Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { relationId, relationIds } from '../relation-id';
import { sendNotices } from './send-notices';

type Said = EditingContext & { comment: Comment };

/** Tells the people of its thread that a comment was answered, and those who work on the text that it has one. */
export async function notifyOfComment({ payload, req, comment }: Said): Promise<void> {
  const text = await getText({ payload, req, comment });
  if (!text) return;
  const { para, words } = comment;
  const thread = await listThread({ payload, req, comment });
  const makers = [...relationIds(text.writers), relationId(text.assignee)];
  const news = [
    { kind: 'answered' as const, text, to: thread, para, words },
    { kind: 'commented' as const, text, to: makers, para, words },
  ];
  await sendNotices({ payload, req, name: `comment ${comment.id}`, news });
}

async function getText({ payload, req, comment }: Said): Promise<Text | null> {
  return payload.findByID({
    collection: 'texts',
    id: relationId(comment.text) ?? '',
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  });
}

/** Who wrote the comment that this one answers, and who answered it before. */
async function listThread({ payload, req, comment }: Said): Promise<(string | null)[]> {
  const root = relationId(comment.answers);
  if (!root) return [];
  const { docs } = await payload.find({
    collection: 'comments',
    where: { or: [{ id: { equals: root } }, { answers: { equals: root } }] },
    select: { author: true },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map(({ author }) => relationId(author));
}
