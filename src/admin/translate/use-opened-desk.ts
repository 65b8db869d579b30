'use client';

import { useEffect, useState } from 'react';
import { createDesk, type Desk } from './desk';
import { toFailure, type RequestFailure } from './request-failure';

type Opened = { desk: Desk | null; failure: RequestFailure | null };

/** Opens the text for work; on leaving, what is not saved yet is still sent. */
export function useOpenedDesk({ api, id, user }: { api: string; id: string | null; user: string | null }) {
  const [opened, setOpened] = useState<Opened>({ desk: null, failure: null });
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    if (id === null || user === null) return;
    let desk: Desk | null = null;
    let isLeft = false;
    createDesk({ api, id, user }).then(
      (created) => {
        desk = created;
        if (isLeft) created.saver.stop();
        else setOpened({ desk, failure: null });
      },
      (error: unknown) => {
        if (!isLeft) setOpened({ desk: null, failure: toFailure(error) });
      },
    );
    return () => {
      isLeft = true;
      void desk?.saver.flush();
      desk?.saver.stop();
    };
  }, [api, id, user, asked]);

  return { ...opened, askAgain: () => setAsked((times) => times + 1) };
}
