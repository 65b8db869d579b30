'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { useWords } from '../use-words';
import { listMissingAlts } from './photo-requests';
import './missing-alts.css';

// In the shape that the list's own filter reads and shows: either of two groups of one condition.
const LACKS_ALT = 'where[or][0][and][0][alt][exists]=false&where[or][1][and][0][alt][equals]=';

/** Above the list of photos: how many lack an alternative text in each language, each a way to those photos. */
export function MissingAlts() {
  const t = useWords();
  const { config } = useConfig();
  const [missing, setMissing] = useState<Awaited<ReturnType<typeof listMissingAlts>>>([]);
  const { admin, api } = config.routes;

  useEffect(() => {
    void listMissingAlts(api).then(setMissing);
  }, [api]);

  if (missing.length === 0) return null;
  return (
    <section className="colophon-missing-alts" aria-label={t('photos.missingAlts')}>
      <p>{t('photos.missingAlts')}</p>
      <ul>
        {missing.map(({ lang, name, count }) => (
          <li key={lang}>
            <span lang={lang}>{name}</span>:{' '}
            {count === 0 ? (
              t('photos.noneMissing')
            ) : (
              <a href={`${admin}/collections/photos?locale=${lang}&${LACKS_ALT}`}>
                {t('photos.missing', { count })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
