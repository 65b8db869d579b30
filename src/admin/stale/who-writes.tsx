'use client';

import { Banner, useConfig, useDocumentInfo } from '@payloadcms/ui';
import { formatTime } from '../matrix/format-time';
import { useWords } from '../use-words';
import { useWhoWrites } from './use-who-writes';

/** Above the fields of a text: who else has it open for writing, and since when. */
export function WhoWrites() {
  const t = useWords();
  const { id, currentEditor } = useDocumentInfo();
  const { config } = useConfig();
  const editor = typeof currentEditor === 'object' ? currentEditor?.id : currentEditor;
  const holder = useWhoWrites({
    api: config.routes.api,
    id: id === undefined ? null : String(id),
    editor,
  });
  const { defaultTimezone: timeZone } = config.admin.timezones;
  return (
    <div className="colophon-who-writes" aria-live="polite">
      {holder && (
        <Banner type="info">
          {t('stale.heldBy', {
            name: holder.name,
            since: formatTime(holder.since, { locale: t.locale, timeZone: timeZone ?? 'UTC' }),
          })}
        </Banner>
      )}
    </div>
  );
}
