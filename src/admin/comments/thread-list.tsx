'use client';

import { Button } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';
import { useWords } from '../use-words';
import { CommentThread } from './comment-thread';
import { groupThreads, toThreads } from './comment-threads';
import type { Comment } from './comments-requests';

type Props = {
  text: string;
  comments: readonly Comment[];
  /** The paragraphs of the text in their order. */
  paras: readonly string[];
  /** What a group of threads is about; null for no heading. */
  headingOf: (para: string | null) => ReactNode;
};

/** Open threads by what they are about; the resolved ones on demand. */
export function ThreadList({ text, comments, paras, headingOf }: Props) {
  const t = useWords();
  const [isShowingAll, setIsShowingAll] = useState(false);
  const threads = toThreads(comments);
  const resolved = threads.filter(({ root }) => root.resolvedAt !== null).length;
  const shown = isShowingAll ? threads : threads.filter(({ root }) => root.resolvedAt === null);

  return (
    <>
      {threads.length === 0 && <p className="colophon-hint">{t('comments.none')}</p>}
      {groupThreads(shown, paras).map((group) => (
        <div key={group.para ?? ''} className="colophon-comments__group">
          {headingOf(group.para)}
          <ul>
            {group.threads.map((thread) => (
              <CommentThread key={thread.root.id} text={text} thread={thread} />
            ))}
          </ul>
        </div>
      ))}
      {resolved > 0 && (
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          aria-expanded={isShowingAll}
          onClick={() => setIsShowingAll(!isShowingAll)}
        >
          {isShowingAll ? t('comments.hideResolved') : t('comments.showResolved', { count: resolved })}
        </Button>
      )}
    </>
  );
}
