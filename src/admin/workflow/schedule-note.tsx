'use client';

import { useEffect, useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../use-words';

/**
 * Beside Payload's entry for scheduling, which takes no words of ours: that only an approved text is published at its
 * time. The entry is in the page as long as there is a text that may be scheduled, be its popup open or not.
 */
export function ScheduleNote() {
  const t = useWords();
  const id = useId();
  const [entry, setEntry] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const find = () => setEntry(document.getElementById('schedule-publish'));
    find();
    const observer = new MutationObserver(find);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    entry?.setAttribute('aria-describedby', id);
    return () => entry?.removeAttribute('aria-describedby');
  }, [entry, id]);

  const group = entry?.parentElement;
  if (!group) return null;
  return createPortal(
    <p id={id} className="colophon-schedule-note">
      {t('workflow.scheduleNeedsApproval')}
    </p>,
    group,
  );
}
