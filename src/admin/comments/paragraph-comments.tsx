'use client';

import { useWords } from '../use-words';
import { CommentForm } from './comment-form';
import { CommentsNotRead } from './comments-not-read';
import { ThreadList } from './thread-list';
import { useComments } from './use-comments';
import '../workflow/shared-parts.css';
import './comments.css';

/** What was said about one paragraph of a text, and a place to say more. */
export function ParagraphComments({ text, para }: { text: string; para: string }) {
  const t = useWords();
  const { comments, hasFailed, askAgain } = useComments({ text, para });
  return (
    <section className="colophon-comments" aria-label={t('comments.title')}>
      {hasFailed && <CommentsNotRead askAgain={askAgain} />}
      {comments && <ThreadList text={text} comments={comments} paras={[]} headingOf={() => null} />}
      <CommentForm key={para} text={text} para={para} answers={null} label={t('comments.writeHere')} />
    </section>
  );
}
