import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import type { ArticleMatrix } from '@/domain/article-matrix';
import { requestMatrix } from './matrix-requests';

type Reading = { matrix: ArticleMatrix | null; fault: string | null; read: () => void };

/** The matrix of the article that is open: read anew after each save, and when the editor comes back to the page. */
export function useMatrix(): Reading {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { config } = useConfig();
  const { api } = config.routes;
  const [matrix, setMatrix] = useState<ArticleMatrix | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);
  const read = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => {
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);

  useEffect(() => {
    if (!id) return;
    let isNewest = true;
    requestMatrix(api, String(id)).then(
      (found) => {
        if (!isNewest) return;
        setMatrix(found);
        setFault(null);
      },
      (error: unknown) => {
        if (isNewest) setFault(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isNewest = false;
    };
  }, [api, id, lastUpdateTime, asked]);

  return { matrix, fault, read };
}
