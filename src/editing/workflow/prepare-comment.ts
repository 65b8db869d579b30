import { toRecords, toRecord } from '@/domain/json-reading';
import { paraOf } from '@/domain/paragraph-ids';
import { LEDE_ROW, TITLE_ROW } from '@/domain/workbench';
import type { Comment, Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { refusal } from '../refusal';
import { relationId } from '../relation-id';
import { getReadableText } from './get-text-at-work';

type Given = EditingContext & { given: Partial<Record<keyof Comment, unknown>> };

/**
 * A new comment as it is stored: about a text that its author may read, about one of its paragraphs or the whole,
 * answering a comment on the same that answers none; signed by whoever is logged in and nobody else. Throws a sentence.
 */
export async function prepareComment({ payload, req, given }: Given): Promise<Partial<Comment>> {
  const refuse = (path: string, message: string) =>
    refusal({ collection: 'comments', faults: [{ path, message }], req });
  const { text: id, para = null, words, answers = null } = given;
  if (typeof words !== 'string' || !words.trim()) throw refuse('words', 'Write something first.');
  if (typeof id !== 'string') throw refuse('text', 'Say which text the comment is about, by its id.');
  const text = await getReadableText({ payload, req, id });
  if (para !== null && typeof para !== 'string') throw refuse('para', 'A paragraph is named by its id.');
  if (answers !== null && typeof answers !== 'string')
    throw refuse('answers', 'A comment is named by its id.');
  const root = answers ? await getRoot({ payload, req, id: answers, text: text.id }) : null;
  if (answers && !root) {
    throw refuse('answers', 'There is no such comment on this text that could be answered.');
  }
  if (!root && para && !listParas(text).includes(para)) {
    throw refuse('para', 'There is no such paragraph in this text. Somebody may have removed it.');
  }
  const now = new Date().toISOString();
  return {
    text: text.id,
    para: (root ? root.para : para) || null,
    words: words.trim(),
    answers: root?.id ?? null,
    author: req.user?.id ?? null,
    authorName: req.user?.name ?? 'the command line',
    resolvedAt: null,
    resolvedBy: null,
    createdAt: now,
    updatedAt: now,
  };
}

async function getRoot({
  payload,
  req,
  id,
  text,
}: EditingContext & { id: string; text: string }): Promise<Comment | null> {
  if (!/^[0-9a-f]{24}$/.test(id)) return null;
  const comment = await payload.findByID({
    collection: 'comments',
    id,
    depth: 0,
    disableErrors: true,
    req,
  });
  return comment && relationId(comment.text) === text && !comment.answers ? comment : null;
}

function listParas({ body }: Text): string[] {
  const children = toRecords(toRecord(toRecord(body).root).children);
  return [TITLE_ROW, LEDE_ROW, ...children.flatMap((node) => paraOf(node) ?? [])];
}
