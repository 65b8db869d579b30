'use client';

import { Button, toast, useConfig } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../use-words';
import { toSentence } from '../workflow/request-json';
import { useKeptWords } from '../workflow/use-kept-words';
import { WordsField } from '../workflow/words-field';
import { addComment } from './comments-requests';
import { tellOfComment } from './use-comments';

type Props = {
  text: string;
  para: string | null;
  answers: string | null;
  label: string;
  /** An answer is closed when it was sent or given up; a new comment stays open. */
  onClose?: () => void;
};

/** Writes a comment or an answer. What is typed stays until it was sent. */
export function CommentForm({ text, para, answers, label, onClose }: Props) {
  const t = useWords();
  const { config } = useConfig();
  const [words, setWords] = useKeptWords(`comment-${text}-${para ?? ''}-${answers ?? ''}`);
  const [fault, setFault] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (answers !== null) field.current?.focus();
  }, [answers]);

  const send = async () => {
    if (isSending || words.trim() === '') return;
    setIsSending(true);
    setFault(null);
    try {
      await addComment(config.routes.api, { text, para, answers, words });
      setWords('');
      toast.success(t('comments.sent'));
      tellOfComment();
      onClose?.();
    } catch (error) {
      setFault(toSentence(error, t('comments.failed')));
    }
    setIsSending(false);
  };

  return (
    <div className="colophon-comment-form">
      <WordsField
        label={label}
        hint={t('comments.hint')}
        value={words}
        onChange={setWords}
        onSend={() => void send()}
        fault={fault}
        inputRef={field}
      />
      <div className="colophon-buttons">
        <Button
          size="small"
          margin={false}
          disabled={isSending || words.trim() === ''}
          onClick={() => void send()}
        >
          {isSending ? t('comments.sending') : t(answers === null ? 'comments.send' : 'comments.answer')}
        </Button>
        {onClose && (
          <Button size="small" margin={false} buttonStyle="secondary" onClick={onClose}>
            {t('comments.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
