import { isRecord, toRecord, toRecords } from '@/domain/json-reading';
import type { WithdrawalScope } from '@/domain/reading';

/** A document of the admin that can be withdrawn, and what it belongs to. */
export type Withdrawable = { scope: WithdrawalScope; id: string; article?: string; text?: string };

export type WithdrawalNotice = {
  id: string;
  scope: WithdrawalScope;
  /** '' of an article */
  lang: string;
  number: string;
  withdrawnAt: string;
  legal: boolean;
  reason: string;
};

/** What is withdrawn now of a document or of what it belongs to. The reason in the admin's language, else as first given. */
export async function listNotices(
  api: string,
  { of, language }: { of: Withdrawable; language: string },
): Promise<WithdrawalNotice[]> {
  const query = new URLSearchParams({
    'where[and][0][liftedAt][exists]': 'false',
    locale: 'all',
    depth: '0',
    limit: '50',
    sort: 'withdrawnAt',
  });
  wholes(of).forEach(([scope, id], index) => {
    const path = `where[and][1][or][${index}]`;
    if (scope) query.set(`${path}[scope][equals]`, scope);
    query.set(`${path}[${scope ?? of.scope}][equals]`, id);
  });
  const response = await fetch(`${api}/withdrawals?${query.toString()}`, { credentials: 'include' });
  const answer: unknown = await response.json();
  const rows = isRecord(answer) ? toRecords(answer.docs) : [];
  return rows.flatMap(({ id, scope, lang, number, withdrawnAt, legal, reason, reasonLang }) => {
    if (scope !== 'article' && scope !== 'text' && scope !== 'edition') return [];
    const reasons = toRecord(reason);
    const said = reasons[language] ?? reasons[String(reasonLang)];
    return {
      id: String(id),
      scope,
      lang: typeof lang === 'string' ? lang : '',
      number: typeof number === 'number' ? String(number) : '',
      withdrawnAt: String(withdrawnAt),
      legal: legal === true,
      reason: typeof said === 'string' ? said : '',
    };
  });
}

/** What takes a document with it when it is withdrawn; without a scope everything that was withdrawn of the document. */
function wholes({ id, article, text }: Withdrawable): [WithdrawalScope | null, string][] {
  return [
    [null, id],
    ...(text ? [['text', text] as [WithdrawalScope, string]] : []),
    ...(article ? [['article', article] as [WithdrawalScope, string]] : []),
  ];
}
