import { APIError } from 'payload';
import type { Withdrawal } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { relationId } from './relation-id';

type Change = Pick<EditingContext, 'req'> & {
  given: Partial<Withdrawal>;
  /** What the request asked for; Payload has put back in `given` what nobody may write, and would say nothing. */
  asked: Partial<Withdrawal>;
  original: Withdrawal;
};

const FIXED = [
  'scope',
  'legal',
  'label',
  'articlePid',
  'lang',
  'number',
  'withdrawnAt',
  'reasonLang',
] as const;
const FIXED_RELATIONS = ['article', 'text', 'edition', 'withdrawnBy'] as const;

/**
 * The change of a withdrawal: its reason in other languages, and once that it is lifted, with when and by whom.
 * Throws 409 with a sentence for every other change.
 */
export function changeWithdrawal({ req, given, asked, original }: Change): Partial<Withdrawal> {
  const { lifted: wasLifted } = original;
  if (wasLifted) refuse('This withdrawal was lifted and is part of the record. Withdraw again instead.');
  const sameReason = (given.reason ?? original.reason ?? '') === (original.reason ?? '');
  const isFirstLanguage = !original.reasonLang || req.locale === original.reasonLang;
  if (movesTarget({ ...given, ...asked }, original) || (isFirstLanguage && !sameReason)) {
    refuse(
      'A withdrawal stays as it was made: only its reason in other languages may be added, and it may be lifted. Lift it and withdraw again.',
    );
  }
  const lifts = given.lifted === true;
  return {
    ...given,
    lifted: lifts,
    liftedAt: lifts ? new Date().toISOString() : null,
    liftedBy: lifts ? (req.user?.id ?? null) : null,
  };
}

function movesTarget(given: Partial<Withdrawal>, original: Withdrawal): boolean {
  return (
    FIXED.some((key) => key in given && (given[key] || null) !== (original[key] || null)) ||
    FIXED_RELATIONS.some((key) => key in given && relationId(given[key]) !== relationId(original[key]))
  );
}

function refuse(sentence: string): never {
  throw new APIError(sentence, 409, null, true);
}
