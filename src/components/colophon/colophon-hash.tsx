import type { Translator } from '@/i18n/create-translator';

import { ColophonRow } from './colophon-row';

/** The fingerprint of an edition, and what it is good for. */
export function ColophonHash({ hash, t }: { hash: string; t: Translator }) {
  return (
    <ColophonRow label={t('colophon.hash')}>
      <p className="hash">{hash}</p>
      <p>
        <small>{t('colophon.hashMeaning')}</small>
      </p>
    </ColophonRow>
  );
}
