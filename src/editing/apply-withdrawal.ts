import type { Withdrawal } from '@/payload-types';
import { afterCommit } from './after-commit';
import type { EditingContext } from './editing-context';
import { heldBy, touchTexts } from './hold-texts';
import { recordActivity } from './record-activity';
import { relationId } from './relation-id';
import { settleArticle } from './settle-article';
import { settlePublications } from './settle-publications';

type Act = EditingContext & { withdrawal: Withdrawal; action: 'withdraw' | 'reinstate' };

/** Makes readers see what a withdrawal, or its end, leaves them, and records who did it; in the same transaction. */
export async function applyWithdrawal({ payload, req, withdrawal, action }: Act): Promise<void> {
  const { articlePid, lang } = withdrawal;
  const article = relationId(withdrawal.article);
  const held = heldBy(withdrawal);
  if (!article || !articlePid || !held) return;
  await touchTexts({ payload, req, held });
  await settlePublications({ payload, req, article, articlePid, lang });
  await recordWithdrawal({ payload, req, withdrawal, action });
  await afterCommit({ payload, req, name: `settle ${article}` }, () =>
    settleArticle({ payload, id: article }),
  );
}

async function recordWithdrawal({ payload, req, withdrawal, action }: Act): Promise<void> {
  const { scope, label, lang, number, legal, reason } = withdrawal;
  const relationTo = scope === 'article' ? 'articles' : 'texts';
  const value = relationId(scope === 'article' ? withdrawal.article : withdrawal.text) ?? '';
  const what = scope === 'edition' ? `edition ${number ?? ''}` : `the whole ${scope}`;
  const withdrawn = `withdrawn${legal ? ' for legal reasons' : ''}${reason ? `: ${reason}` : ''}`;
  await recordActivity({
    payload,
    req,
    action,
    label: lang ? `${label ?? ''} (${lang})` : (label ?? ''),
    on: { relationTo, value },
    ...(action === 'withdraw' ? { from: what, to: withdrawn } : { from: withdrawn, to: what }),
  });
}
