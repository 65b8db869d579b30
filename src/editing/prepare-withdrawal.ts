import type { Withdrawal } from '@/payload-types';
import type { EditingContext } from './editing-context';
import type { Fault } from './find-publishing-faults';
import { findWithdrawalTarget, type WithdrawalTarget } from './find-withdrawal-target';
import { listWithdrawalsInForce } from './list-withdrawals-in-force';
import { refusal } from './refusal';

type Given = Partial<Withdrawal>;

const MISSING = {
  article: 'Choose the article that is withdrawn.',
  text: 'Choose the text that is withdrawn.',
  edition: 'Choose the edition that is withdrawn.',
} as const;

/**
 * A new withdrawal with all that the archive writes down by itself. Throws a sentence at each field when something
 * lacks, was never published or is withdrawn already.
 */
export async function prepareWithdrawal({
  payload,
  req,
  given,
}: EditingContext & { given: Given }): Promise<Given> {
  const faults: Fault[] = [];
  const { scope } = given;
  const target = await findWithdrawalTarget({ payload, req, named: given });
  if (!scope)
    faults.push({ path: 'scope', message: 'Say what is withdrawn: an article, a text or an edition.' });
  else if (!given[scope]) faults.push({ path: scope, message: MISSING[scope] });
  else if (!target) faults.push({ path: scope, message: neverPublished(scope) });
  else faults.push(...(await findSame({ payload, req, scope, target })));
  const reasonFault = findReasonFault(given.reason, req.locale);
  if (reasonFault) faults.push({ path: 'reason', message: reasonFault });
  if (faults.length > 0 || !target) throw refusal({ collection: 'withdrawals', faults, req });
  return {
    ...given,
    ...target,
    withdrawnAt: new Date().toISOString(),
    withdrawnBy: req.user?.id ?? null,
    reasonLang: req.locale ?? null,
    lifted: false,
    liftedAt: null,
    liftedBy: null,
  };
}

function neverPublished(scope: Withdrawal['scope']): string {
  return `This ${scope} was never published, so there is nothing to withdraw.`;
}

// A request without a locale would store the reason in no language, and lose it.
function findReasonFault(reason: unknown, locale: string | null | undefined): string | null {
  if (!locale || locale === 'all')
    return 'Say in which language the reason is: add `?locale=` and the language.';
  const given = typeof reason === 'string' && reason.trim() !== '';
  return given ? null : 'Say why: readers find the reason at the address.';
}

type Asked = EditingContext & { scope: Withdrawal['scope']; target: WithdrawalTarget };

async function findSame({ payload, req, scope, target }: Asked): Promise<Fault[]> {
  const { articlePid, lang, number } = target;
  const inForce = await listWithdrawalsInForce({ payload, req, articlePid });
  const same = inForce.find(
    (one) => one.scope === scope && (one.lang ?? null) === lang && (one.number ?? null) === number,
  );
  if (!same) return [];
  const day = same.withdrawnAt?.slice(0, 10) ?? '';
  return [{ path: scope, message: `This ${scope} has been withdrawn since ${day}. Open that withdrawal.` }];
}
