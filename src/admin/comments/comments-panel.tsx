'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useId, useMemo } from 'react';
import { useWords } from '../use-words';
import { CommentForm } from './comment-form';
import { toThreads } from './comment-threads';
import { CommentsNotRead } from './comments-not-read';
import { listParagraphs, type NamedParagraph } from './paragraphs-of-body';
import { ThreadList } from './thread-list';
import { useComments } from './use-comments';
import '../workflow/shared-parts.css';
import './comments.css';

/** The comments on a text, answered and resolved. */
export function CommentsPanel() {
  const { id, lastUpdateTime, data } = useDocumentInfo();
  // As it was saved: following each keystroke would cost typing its speed.
  const body: unknown = data?.body;
  const paragraphs = useMemo(() => listParagraphs(body), [body]);
  if (!id) return null;
  return <Comments text={String(id)} lastUpdateTime={lastUpdateTime} paragraphs={paragraphs} />;
}

type Props = { text: string; lastUpdateTime: number; paragraphs: NamedParagraph[] };

function Comments({ text, lastUpdateTime, paragraphs }: Props) {
  const t = useWords();
  const heading = useId();
  const { comments, hasFailed, askAgain } = useComments({ text, lastUpdateTime });
  const open = toThreads(comments ?? []).filter(({ root }) => root.resolvedAt === null).length;

  return (
    <section className="field-type colophon-comments" aria-labelledby={heading}>
      <h2 id={heading}>
        {t('comments.title')}
        {open > 0 && <span className="colophon-hint"> · {t('comments.open', { count: open })}</span>}
      </h2>
      {hasFailed && <CommentsNotRead askAgain={askAgain} />}
      {comments && (
        <>
          <ThreadList
            text={text}
            comments={comments}
            paras={paragraphs.map(({ para }) => para)}
            headingOf={(para) => <About para={para} paragraphs={paragraphs} />}
          />
          <CommentForm text={text} para={null} answers={null} label={t('comments.write')} />
        </>
      )}
    </section>
  );
}

function About({ para, paragraphs }: { para: string | null; paragraphs: NamedParagraph[] }) {
  const t = useWords();
  const found = paragraphs.find((paragraph) => paragraph.para === para);
  if (para === null) return <h3>{t('comments.wholeText')}</h3>;
  if (para === '@title') return <h3>{t('comments.onTitle')}</h3>;
  if (para === '@lede') return <h3>{t('comments.onLede')}</h3>;
  if (!found) return <h3>{t('comments.goneParagraph')}</h3>;
  return (
    <h3>
      {found.number === null
        ? t('comments.otherParagraph')
        : t('comments.paragraph', { number: found.number })}
      {found.words !== '' && <span className="colophon-hint"> · {found.words}</span>}
    </h3>
  );
}
