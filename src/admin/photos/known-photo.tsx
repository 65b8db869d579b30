'use client';

import { Banner, useConfig, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { useWords } from '../use-words';
import { findPhoto } from './photo-requests';

/** On a photo that is about to be uploaded: says so, before anything is sent, when the archive has its very bytes. */
export function KnownPhoto() {
  const t = useWords();
  const { config } = useConfig();
  const file = useFormFields(([fields]) => fields.file?.value);
  const [known, setKnown] = useState<Awaited<ReturnType<typeof findPhoto>>>(null);
  const { admin, api } = config.routes;

  useEffect(() => {
    let isCurrent = true;
    setKnown(null);
    if (!(file instanceof File)) return;
    void hashFile(file)
      .then((sha256) => (sha256 === null ? null : findPhoto(api, sha256)))
      // The server looks again at what is sent to it.
      .catch(() => null)
      .then((found) => isCurrent && setKnown(found));
    return () => {
      isCurrent = false;
    };
  }, [api, file]);

  return (
    <div role="status">
      {known && (
        <Banner type="error">
          {t('photos.known')}{' '}
          <a href={`${admin}/collections/photos/${known.id}`}>
            {t('photos.openKnown', { name: known.name })}
          </a>{' '}
          {t('photos.knownAfter')}
        </Banner>
      )}
    </div>
  );
}

/** SHA-256 in hex; null where the browser computes none, as over plain HTTP from another machine. */
async function hashFile(file: File): Promise<string | null> {
  if (!window.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
