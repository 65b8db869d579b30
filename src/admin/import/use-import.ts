import { useAuth, useConfig } from '@payloadcms/ui';
import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '@/i18n/locales';
import type { ReadingView, StoredReading } from '@/importing/reading-view';
import type { User } from '@/payload-types';
import { useWords } from '../use-words';
import { changeDraft, startHistory, type DraftHistory } from './draft-history';
import { ImportRefusal, requestImport, requestReading, type Brought } from './import-requests';
import { findKeptDraft, keep, parseKeptWork, readKept, toStorageKeys } from './kept-work';
import { startDraft, toCorrected, type Draft } from './reading-state';
import { useKeptDraft } from './use-kept-draft';

export type Busy = 'reading' | 'storing' | null;
export type Failure = { message: string; text: string | null };
type Open = { brought: Brought; reading: ReadingView; isResumed: boolean };

/** What the import view knows and does: the input, its reading and the corrections, files that wait, what was stored. */
export function useImport({ article, lang }: { article: string | null; lang: Locale | null }) {
  const t = useWords();
  const { config } = useConfig();
  const { user } = useAuth<User>();
  const { api } = config.routes;
  const keys = useMemo(() => toStorageKeys(user?.id ?? '', article), [user?.id, article]);
  const [paste, setPaste] = useState('');
  const [waiting, setWaiting] = useState<File[]>([]);
  const [keptFile, setKeptFile] = useState<string | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [history, setHistory] = useState<DraftHistory | null>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [stored, setStored] = useState<StoredReading | null>(null);
  const isCorrected = open !== null && history !== null && (open.isResumed || history.past.length > 0);
  useKeptDraft(keys.work, open?.brought ?? null, isCorrected && !stored ? history.draft : null);

  const attempt = async (what: Busy, work: () => Promise<void>) => {
    setBusy(what);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      const refused = error instanceof ImportRefusal && error.message !== '';
      const text = error instanceof ImportRefusal ? error.text : null;
      setFailure({ message: refused ? error.message : t('import.failed'), text });
    }
    setBusy(null);
  };
  const read = (brought: Brought) =>
    attempt('reading', async () => {
      const reading = await requestReading(api, brought, { article, lang });
      const draft = findKeptDraft(parseKeptWork(readKept(keys.work)), brought);
      setOpen({ brought, reading, isResumed: draft !== null });
      setHistory(startHistory(draft ?? startDraft(reading, lang)));
      setStored(null);
      setKeptFile(null);
      if ('file' in brought) setWaiting((files) => files.filter((file) => file !== brought.file));
    });
  const changePaste = (words: string) => {
    setPaste(words);
    keep(keys.paste, words);
  };

  // After the first drawing: the server, which has no storage, drew an empty field.
  useEffect(() => {
    setPaste((typed) => typed || readKept(keys.paste));
    const kept = parseKeptWork(readKept(keys.work));
    if (kept && 'words' in kept.input) void read(kept.input);
    else setKeptFile(kept && 'name' in kept.input ? kept.input.name : null);
    // Once for each place: what is read later is brought by a person.
  }, [keys]);

  const close = () => {
    setOpen(null);
    setHistory(null);
    setStored(null);
    setFailure(null);
  };
  return {
    ...{ paste, changePaste, waiting, keptFile, busy, failure, stored, isCorrected },
    reading: open?.reading ?? null,
    isResumed: open?.isResumed ?? false,
    ...{ history, setHistory, read, close },
    change: (draft: Draft) => setHistory((now) => now && changeDraft(now, draft, Date.now())),
    /** The first file is read when nothing is open; the others wait. */
    bring: (files: readonly File[]) => {
      const [first, ...rest] = files;
      const isFree = !open && busy === null;
      setWaiting((before) => [...before, ...(isFree ? rest : files)]);
      if (isFree && first) void read({ file: first });
    },
    forget: (file: File) => setWaiting((files) => files.filter((one) => one !== file)),
    startOver: () => {
      keep(keys.work, '');
      close();
    },
    store: () =>
      attempt('storing', async () => {
        if (!open || !history) return;
        const corrected = toCorrected(history.draft, article);
        setStored(await requestImport(api, open.brought, { corrected, lang: open.reading.lang }));
        keep(keys.work, '');
        if ('words' in open.brought) changePaste('');
      }),
  };
}

export type Import = ReturnType<typeof useImport>;
