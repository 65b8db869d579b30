'use client';

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { useWords } from './use-words';
import { listNotices, type Withdrawable, type WithdrawalNotice } from './withdrawal-requests';

// The button in the head of a document and the banner in its form are apart: this tells the one of the other.
const changes = new EventTarget();

/** To be called when a withdrawal was made or changed. */
export function tellOfWithdrawal(): void {
  changes.dispatchEvent(new Event('change'));
}

/** The document that is open, if it can be withdrawn, and what is withdrawn of it now; null until that is known. */
export function useWithdrawals(): { of: Withdrawable | null; notices: WithdrawalNotice[] | null } {
  const { id, collectionSlug } = useDocumentInfo();
  const article = useFormFields(([fields]) => fields.article?.value);
  const text = useFormFields(([fields]) => fields.text?.value);
  const { config } = useConfig();
  const { locale } = useWords();
  const [notices, setNotices] = useState<WithdrawalNotice[] | null>(null);
  const [asked, setAsked] = useState(0);
  const of = toWithdrawable({ collectionSlug, id, article, text });
  const key = JSON.stringify(of);
  const { api } = config.routes;

  useEffect(() => {
    const askAgain = () => setAsked((times) => times + 1);
    changes.addEventListener('change', askAgain);
    return () => changes.removeEventListener('change', askAgain);
  }, []);

  useEffect(() => {
    if (of) void listNotices(api, { of, language: locale }).then(setNotices);
    // The document, by its members and not by the object, which is new each time.
  }, [api, locale, key, asked]);

  return { of, notices };
}

function toWithdrawable({
  collectionSlug,
  id,
  article,
  text,
}: {
  collectionSlug?: string;
  id?: string | number;
  article: unknown;
  text: unknown;
}): Withdrawable | null {
  const belongsTo = {
    ...(typeof article === 'string' && { article }),
    ...(typeof text === 'string' && { text }),
  };
  if (!id) return null;
  if (collectionSlug === 'articles') return { scope: 'article', id: String(id) };
  if (collectionSlug === 'texts') return { scope: 'text', id: String(id), ...belongsTo };
  return collectionSlug === 'editions' ? { scope: 'edition', id: String(id), ...belongsTo } : null;
}
