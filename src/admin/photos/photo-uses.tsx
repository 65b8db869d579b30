'use client';

import { useConfig } from '@payloadcms/ui';
import type { PhotoUse } from '@/editing/photos/list-photo-uses';
import { useWords } from '../use-words';

/** Which documents show a photo, drafts and published. */
export function PhotoUses({ uses }: { uses: PhotoUse[] }) {
  const t = useWords();
  const { config } = useConfig();
  return (
    <section aria-labelledby="colophon-uses">
      <h2 id="colophon-uses">{t('photos.uses')}</h2>
      {uses.length === 0 && <p>{t('photos.unused')}</p>}
      <ul>
        {uses.map(({ collection, id, title, lang, state }) => (
          <li key={`${collection}-${id}`}>
            <a href={`${config.routes.admin}/collections/${collection}/${id}`} lang={lang ?? undefined}>
              {title || t('photos.untitled')}
            </a>{' '}
            {lang && `(${lang}) `}
            {t(state ? `photos.${state}` : `photos.in-${collection}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
