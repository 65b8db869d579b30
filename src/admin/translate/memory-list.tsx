'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { MemoryMatch } from '@/domain/translation-memory';
import { useWords } from '../use-words';
import { findField } from './desk-fields';
import { insertText } from './insert-text';
import { MemoryEntry } from './memory-entry';
import { useDesk } from './use-desk';

/** How long a row is worked on before the memory is asked, in milliseconds. */
const REST = 250;

type Found = readonly MemoryMatch[] | 'asking' | 'failed';

/** How the paragraph of a row, or one like it, was translated before. */
export function MemoryList({ para }: { para: string }) {
  const t = useWords();
  const { matches, requests, isReadOnly, announce } = useDesk();
  const [found, setFound] = useState<Found>('asking');
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    let isLeft = false;
    const ask = () => {
      const asking = matches.get(para) ?? requests.listMatches(para);
      matches.set(para, asking);
      asking.then(
        (list) => {
          if (!isLeft) setFound(list);
        },
        () => {
          matches.delete(para);
          if (!isLeft) setFound('failed');
        },
      );
    };
    const timer = setTimeout(ask, matches.has(para) ? 0 : REST);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [matches, requests, para, asked]);

  const insert = ({ markup }: MemoryMatch) => {
    const field = findField(para);
    if (field) insertText(field, markup, { start: 0, end: field.value.length });
    else announce(t('translate.noMatch'));
  };
  return (
    <section aria-labelledby="colophon-memory" aria-busy={found === 'asking'}>
      <h2 id="colophon-memory">{t('translate.memory')}</h2>
      {found === 'asking' && <p>{t('translate.memoryAsking')}</p>}
      {found === 'failed' && (
        <p role="alert">
          {t('translate.memoryFailed')}{' '}
          <Button {...SMALL} onClick={() => setAsked(asked + 1)}>
            {t('translate.tryAgain')}
          </Button>
        </p>
      )}
      {Array.isArray(found) && found.length === 0 && <p>{t('translate.noMemory')}</p>}
      <ol className="colophon-panel__list">
        {typeof found !== 'string' &&
          found.map((match, index) => (
            <MemoryEntry key={index} match={match} place={index + 1}>
              <Button {...SMALL} disabled={isReadOnly} onClick={() => insert(match)}>
                {t('translate.insertMatch')} {index < 9 && <kbd>Alt+{index + 1}</kbd>}
              </Button>
            </MemoryEntry>
          ))}
      </ol>
    </section>
  );
}

const SMALL = { buttonStyle: 'secondary', size: 'xsmall', margin: false } as const;
