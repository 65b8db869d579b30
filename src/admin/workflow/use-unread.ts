'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { countUnread } from './notices-requests';

const INTERVAL = 60_000;

/** How many notices are unread: asked each minute while the page is seen, and when one comes back to it. */
export function useUnread(): { unread: number; askAgain: () => void } {
  const { config } = useConfig();
  const { api } = config.routes;
  const [unread, setUnread] = useState(0);

  const askAgain = useCallback(() => {
    if (document.visibilityState !== 'visible') return;
    // What could not be asked now is asked a minute later: the number shown stays till then.
    countUnread(api).then(setUnread, () => undefined);
  }, [api]);

  useEffect(() => {
    askAgain();
    const timer = setInterval(askAgain, INTERVAL);
    window.addEventListener('focus', askAgain);
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', askAgain);
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [askAgain]);

  return { unread, askAgain };
}
