'use client';

import { useConfig } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { parseMarkup } from '@/domain/inline-markup';
import type { MemoryMatch } from '@/domain/translation-memory';
import { useWords } from '../use-words';
import { ChangedWords } from './changed-words';
import { toPieces } from './inline-pieces';
import { MarkedPieces } from './marked-pieces';

type Props = { match: MemoryMatch; place: number; children: ReactNode };

/** One translation that was made before: how alike its source is, where it stands and who made it. */
export function MemoryEntry({ match, place, children }: Props) {
  const t = useWords();
  const { config } = useConfig();
  const { from, similarity, changes, sourceLang, targetLang, markup } = match;
  const percent = new Intl.NumberFormat(t.locale, { style: 'percent' }).format(similarity);
  return (
    <li>
      <p>
        {place}.{' '}
        <strong>{similarity === 1 ? t('translate.sameWords') : t('translate.alike', { percent })}</strong>
      </p>
      {changes.length > 0 && (
        <div lang={sourceLang}>
          <ChangedWords changes={changes} />
        </div>
      )}
      <p lang={targetLang} className="colophon-panel__words">
        <MarkedPieces pieces={toPieces(parseMarkup(markup))} spans={[]} />
      </p>
      <p className="colophon-panel__from">
        <a href={`${config.routes.admin}/collections/texts/${from.text}`} lang={targetLang}>
          {from.title}
        </a>
        {', '}
        {t('translate.editionNumber', { number: from.edition })}
        {from.translators.length > 0 && ` · ${t('translate.madeBy', { names: from.translators.join(', ') })}`}
      </p>
      {children}
    </li>
  );
}
