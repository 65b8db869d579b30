import { Button } from '@payloadcms/ui';
import { useWords } from '../use-words';

/** Says that the comments could not be read, and offers to ask again. */
export function CommentsNotRead({ askAgain }: { askAgain: () => void }) {
  const t = useWords();
  return (
    <p role="alert" className="colophon-fault">
      {t('comments.notRead')}{' '}
      <Button size="small" margin={false} buttonStyle="secondary" onClick={askAgain}>
        {t('comments.tryAgain')}
      </Button>
    </p>
  );
}
