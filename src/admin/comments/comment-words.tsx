import { useWords } from '../use-words';
import { MomentAgo } from '../workflow/moment-ago';
import type { Comment } from './comments-requests';

/** Who said it, when, and what. */
export function CommentWords({ comment }: { comment: Comment }) {
  const t = useWords();
  return (
    <>
      <p className="colophon-comment__by">
        <strong>{comment.authorName || t('comments.former')}</strong> <MomentAgo at={comment.createdAt} />
      </p>
      <p className="colophon-comment__words">{comment.words}</p>
    </>
  );
}
