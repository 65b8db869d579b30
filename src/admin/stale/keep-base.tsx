'use client';

import { useConfig, useDocumentInfo, useForm, useFormFields, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ConflictPanel } from './conflict-panel';
import { compareWithNewest, type Comparison, type StaleChange } from './stale-requests';
import { useBase } from './use-base';
import { WhoWrites } from './who-writes';

type Found = { comparison: Comparison | null; failure: string | null };

/**
 * Tells a save what it was made from, and shows what changed meanwhile when it is refused for that. Names who else has
 * the text open for writing.
 */
export function KeepBase() {
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { getData, submit } = useForm();
  const { opened, base } = useBase();
  const refusal = useFormFields(([fields]) => (fields.base?.valid === false ? fields.base : undefined));
  const [found, setFound] = useState<Found | null>(null);
  const asked = useRef<unknown>(null);
  const { api } = config.routes;

  const saveOver = useCallback(
    async ({ base, kept, fields, changes }: Comparison, byItself: boolean) => {
      const query = new URLSearchParams({ draft: 'true', depth: '0', 'fallback-locale': 'null', locale });
      await submit({
        action: `${api}/texts/${String(id)}?${query.toString()}`,
        method: 'PATCH',
        overrides: {
          ...emptied(getData(), [...fields, ...changes.map(fieldOf)]),
          ...kept,
          base,
          _status: 'draft',
        },
        skipValidation: true,
        ...(byItself && {
          acceptValues: { overrideLocalChanges: false },
          disableFormWhileProcessing: false,
          disableSuccessStatus: true,
        }),
      });
    },
    [api, getData, id, locale, submit],
  );

  // Each refusal is a new object, and is answered once.
  useEffect(() => {
    if (!refusal || asked.current === refusal || !id) return;
    asked.current = refusal;
    compareWithNewest(api, { id: String(id), opened, mine: getData() }).then(
      (comparison) => {
        // A step of the workflow or a comment's mark is no change that a save could write over.
        if (!comparison.changed) void saveOver(comparison, true);
        else setFound({ comparison, failure: null });
      },
      (error: unknown) => setFound({ comparison: null, failure: String(error) }),
    );
  }, [api, getData, id, opened, refusal, saveOver]);

  useEffect(() => {
    setFound(null);
  }, [base]);

  return (
    <>
      <WhoWrites />
      {found && <ConflictPanel {...found} onKeepMine={(comparison) => void saveOver(comparison, false)} />}
    </>
  );
}

const fieldOf = ({ part }: StaleChange) => (part === 'lede' ? 'summary' : part);

/** What is empty in a form is not sent, and would stay what others wrote: the names that differ, as null. */
function emptied(mine: Record<string, unknown>, names: string[]): Record<string, null> {
  const empty = names.filter((name) => name !== 'paragraph' && mine[name] === undefined);
  return Object.fromEntries(empty.map((name) => [name, null]));
}
