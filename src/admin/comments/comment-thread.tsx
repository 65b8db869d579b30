'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { excerpt } from '@/domain/inline-text';
import { useWords } from '../use-words';
import { toSentence } from '../workflow/request-json';
import { CommentForm } from './comment-form';
import type { Thread } from './comment-threads';
import { CommentWords } from './comment-words';
import { setResolved } from './comments-requests';
import { tellOfComment } from './use-comments';

/** A comment with its answers; it is answered, resolved and opened again here. */
export function CommentThread({ text, thread }: { text: string; thread: Thread }) {
  const t = useWords();
  const { config } = useConfig();
  const [isAnswering, setIsAnswering] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { root, answers } = thread;
  const isResolved = root.resolvedAt !== null;
  const words = excerpt(root.words, 40);
  const name = root.authorName || t('comments.former');

  const resolve = async () => {
    setIsBusy(true);
    try {
      await setResolved(config.routes.api, { id: root.id, resolved: !isResolved });
      tellOfComment();
    } catch (error) {
      toast.error(toSentence(error, t('workflow.failed')));
    }
    setIsBusy(false);
  };

  return (
    <li className="colophon-comment">
      <CommentWords comment={root} />
      {answers.length > 0 && (
        <ul className="colophon-comment__answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentWords comment={answer} />
            </li>
          ))}
        </ul>
      )}
      {isResolved && (
        <p className="colophon-hint">
          {root.resolvedByName === ''
            ? t('comments.resolved')
            : t('comments.resolvedBy', { name: root.resolvedByName })}
        </p>
      )}
      {isAnswering ? (
        <CommentForm
          text={text}
          para={root.para}
          answers={root.id}
          label={t('comments.answerTo', { name })}
          onClose={() => setIsAnswering(false)}
        />
      ) : (
        <div className="colophon-buttons">
          {!isResolved && (
            <Button
              size="small"
              margin={false}
              buttonStyle="secondary"
              aria-label={t('comments.answerNamed', { name, words })}
              onClick={() => setIsAnswering(true)}
            >
              {t('comments.answer')}
            </Button>
          )}
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={isBusy}
            aria-label={t(isResolved ? 'comments.reopenNamed' : 'comments.resolveNamed', { words })}
            onClick={() => void resolve()}
          >
            {t(isResolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
        </div>
      )}
    </li>
  );
}
