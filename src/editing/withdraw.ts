import type { WithdrawalScope } from '@/domain/reading';
import type { Locale } from '@/i18n/locales';
import type { Withdrawal } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { forOneCall } from './for-one-call';
import { conflictError, isWriteConflict } from './write-conflict';

type Act = EditingContext & {
  scope: WithdrawalScope;
  /** Of the article, text or edition. */
  id: string;
  reason: string;
  /** The language of the reason. */
  locale: Locale;
  legal?: boolean;
};

/**
 * Withdraws an article, a text or an edition, as an administrator does. Readers lose it in the same transaction.
 * Throws a sentence when there is no such thing, it was never published or is withdrawn already.
 */
export async function withdraw(act: Act): Promise<Withdrawal> {
  const { payload, req, scope, id, reason, locale, legal = false } = act;
  const data = { scope, [scope]: id, reason, legal };
  return explained(
    payload.create({ collection: 'withdrawals', data, locale, depth: 0, req: forOneCall(req) }),
  );
}

/** Ends a withdrawal: readers read again what they read before, as far as the editors and others left it published. */
export async function liftWithdrawal({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<Withdrawal> {
  return explained(
    payload.update({ collection: 'withdrawals', id, data: { lifted: true }, depth: 0, req: forOneCall(req) }),
  );
}

async function explained<Result>(act: Promise<Result>): Promise<Result> {
  try {
    return await act;
  } catch (error) {
    throw isWriteConflict(error) ? conflictError() : error;
  }
}
