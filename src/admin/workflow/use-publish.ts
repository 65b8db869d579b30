'use client';

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useCallback } from 'react';

/** Publishes the form of a text as Payload's own button does; with `publishAnyway` over what speaks against it. */
export function usePublish(): (says: { publishAnyway?: true }) => Promise<void> {
  const { id, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo();
  const { submit } = useForm();
  const { config } = useConfig();
  const { code } = useLocale();
  const { api } = config.routes;

  return useCallback(
    async (says) => {
      const query = new URLSearchParams({ depth: '0', locale: code });
      const result = await submit({
        action: `${api}/texts/${String(id)}?${query.toString()}`,
        overrides: { _status: 'published', ...says },
      });
      if (!result || result.res.status >= 400) return;
      setUnpublishedVersionCount(0);
      setMostRecentVersionIsAutosaved(false);
      setHasPublishedDoc(true);
    },
    [api, code, id, submit, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount],
  );
}
