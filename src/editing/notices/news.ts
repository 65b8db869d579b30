import type { NoticeKind } from '@/domain/workflow';

/** What happened to a text, as those concerned are told. */
export type News = {
  kind: NoticeKind;
  text: { id: string; title?: string | null; lang?: string | null };
  /** Ids of users; the one who did it is never told. */
  to: readonly (string | null)[];
  para?: string | null;
  /** What was said, or why something failed. */
  words?: string | null;
};

/** What a text is called in a notice. */
export function labelOf({ title, lang }: News['text']): string {
  const called = title?.trim() || 'Untitled';
  return lang ? `${called} (${lang})` : called;
}
