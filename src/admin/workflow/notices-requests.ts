import { toRecord, toRecords, toText } from '@/domain/json-reading';
import { NOTICE_KINDS, type NoticeKind } from '@/domain/workflow';
import { requestJson } from './request-json';

export type Notice = {
  id: string;
  kind: NoticeKind;
  /** null once the text was deleted */
  text: string | null;
  /** What the text was called, and who caused it, on that day. */
  label: string;
  by: string;
  words: string;
  createdAt: string;
  isUnread: boolean;
};

const LIMIT = 30;

/** How many of one's own notices are unread. */
export async function countUnread(api: string): Promise<number> {
  const answer = toRecord(await requestJson(`${api}/notices/count?where[readAt][exists]=false`));
  return typeof answer.totalDocs === 'number' ? answer.totalDocs : 0;
}

/** One's own newest notices. */
export async function listNotices(api: string): Promise<Notice[]> {
  const answer = toRecord(
    await requestJson(`${api}/notices?sort=-createdAt&depth=0&limit=${LIMIT}&pagination=false`),
  );
  return toRecords(answer.docs).flatMap((doc) => {
    const kind = NOTICE_KINDS.find((known) => known === doc.kind);
    if (!kind) return [];
    return {
      id: toText(doc.id),
      kind,
      text: toText(doc.text) || null,
      label: toText(doc.label),
      by: toText(doc.by),
      words: toText(doc.words),
      createdAt: toText(doc.createdAt),
      isUnread: typeof doc.readAt !== 'string',
    };
  });
}

/** Marks notices as read: those named, else all. Throws the server's sentence. */
export async function markRead(api: string, ids?: string[]): Promise<void> {
  await requestJson(`${api}/notices/read`, { method: 'POST', body: ids ? { ids } : { all: true } });
}
