'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { isRecord, toRecords } from '@/domain/json-reading';
import { getLanguageName } from './matrix/language-name';
import { useWords } from './use-words';

type Row = { id: string; title: string; lang: string };

/** On a photo: the published texts whose readers still see what it said before. */
export function OutdatedTexts() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const t = useWords();
  const [rows, setRows] = useState<Row[]>([]);
  const { admin, api } = config.routes;

  useEffect(() => {
    if (id) void listOutdated(api, String(id)).then(setRows);
  }, [api, id, lastUpdateTime]);

  if (rows.length === 0) return null;
  return (
    <div className="field-type">
      <p>{t('outdated.intro')}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`${admin}/collections/texts/${row.id}`} lang={row.lang}>
              {row.title}
            </a>{' '}
            (<span lang={row.lang}>{getLanguageName(row.lang)}</span>)
          </li>
        ))}
      </ul>
    </div>
  );
}

async function listOutdated(api: string, id: string): Promise<Row[]> {
  const response = await fetch(`${api}/photos/${id}/outdated`, { credentials: 'include' });
  const answer: unknown = await response.json();
  if (!isRecord(answer)) return [];
  return toRecords(answer.texts).map((row) => ({
    id: String(row.id),
    title: String(row.title),
    lang: String(row.lang),
  }));
}
