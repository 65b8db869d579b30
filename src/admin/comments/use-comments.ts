'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { listComments, type Comment } from './comments-requests';

// The panel below the body, the rows of the translate view and its counts show the same: one tells the others.
const changes = new EventTarget();

/** To be called when something was said, resolved or opened again. */
export function tellOfComment(): void {
  changes.dispatchEvent(new Event('change'));
}

/** Calls back when something was said, resolved or opened again on this page; gives what ends that. */
export function onComment(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}

type Known = { comments: Comment[] | null; hasFailed: boolean; askAgain: () => void };

/** What was said about a text, or about one of its paragraphs; asked again when something was said. */
export function useComments({
  text,
  para,
  lastUpdateTime,
}: {
  text: string;
  para?: string;
  lastUpdateTime?: number;
}): Known {
  const { config } = useConfig();
  const { api } = config.routes;
  const [comments, setComments] = useState<Comment[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  const askAgain = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => onComment(askAgain), [askAgain]);

  useEffect(() => {
    let isLate = false;
    listComments(api, text, para).then(
      (found) => {
        if (isLate) return;
        setComments(found);
        setHasFailed(false);
      },
      () => {
        if (!isLate) setHasFailed(true);
      },
    );
    return () => {
      isLate = true;
    };
  }, [api, text, para, lastUpdateTime, asked]);

  return { comments, hasFailed, askAgain };
}
