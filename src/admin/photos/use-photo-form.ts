'use client';

import { toast } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PhotoInLanguages, PhotoWords, WordOfPhoto } from '@/editing/photos/photo-words';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import { useWords } from '../use-words';
import { openPhoto, savePhoto, type OpenedPhoto } from './photo-requests';

/** What a person has written and not saved. */
export type Written = Pick<PhotoInLanguages, 'credit' | 'focal'> & { words: PhotoWords };

const toWritten = ({ credit, focal, words }: PhotoInLanguages): Written => ({ credit, focal, words });

/** The state of the screen: what was opened, what is written, and what somebody else saved meanwhile. */
export function usePhotoForm({ api, id }: { api: string; id: string }) {
  const t = useWords();
  const [opened, setOpened] = useState<OpenedPhoto | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const [theirs, setTheirs] = useState<PhotoInLanguages | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);

  useEffect(() => {
    openPhoto(api, id).then(
      (found) => {
        setOpened(found);
        setWritten(toWritten(found.photo));
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, [api, id]);

  const save = async () => {
    if (!opened || !written || saving) return;
    setSaving(true);
    setFailure(null);
    const base = theirs?.base ?? opened.photo.base;
    try {
      const answer = await savePhoto(api, { id, change: { base, ...toChange(opened.photo, written) } });
      if ('saved' in answer) {
        setOpened({ ...opened, photo: answer.saved });
        // What was typed while it was being saved is still to be saved.
        setWritten((now) => (now === written ? toWritten(answer.saved) : now));
        setTheirs(null);
        toast.success(t('photos.saved'));
      } else {
        setFailure(answer.refused);
        if (answer.theirs) setTheirs(answer.theirs);
      }
    } catch {
      setFailure(t('photos.unreachable'));
    }
    setSaving(false);
  };

  const isChanged = opened !== null && written !== null && !isSame(toWritten(opened.photo), written);
  return { opened, written, setWritten, theirs, failure, saving, isChanged, save };
}

const isSame = (a: Written, b: Written) => JSON.stringify(a) === JSON.stringify(b);

/** Only what was written: what somebody else wrote in another language stays theirs. */
function toChange({ credit, focal, words }: PhotoInLanguages, written: Written) {
  const changed = LOCALE_CODES.map((lang) => [lang, changedIn(words[lang], written.words[lang])] as const);
  const moved = written.focal && (written.focal.x !== focal?.x || written.focal.y !== focal.y);
  return {
    ...(written.credit !== credit && { credit: written.credit }),
    ...(written.focal && moved && { focal: written.focal }),
    words: Object.fromEntries(changed.filter(([, given]) => Object.keys(given).length > 0)),
  };
}

function changedIn(
  before: PhotoWords[Locale],
  after: PhotoWords[Locale],
): Partial<Record<WordOfPhoto, string>> {
  return {
    ...(after.caption !== before.caption && { caption: after.caption }),
    ...(after.alt !== before.alt && { alt: after.alt }),
    ...(after.rights !== before.rights && { rights: after.rights }),
  };
}
