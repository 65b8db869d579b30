import type { CollectionBeforeValidateHook } from 'payload';
import { changeWithdrawal } from '@/editing/change-withdrawal';
import { prepareWithdrawal } from '@/editing/prepare-withdrawal';
import type { Withdrawal } from '@/payload-types';

/** A withdrawal says by itself what was withdrawn, when and by whom, and little of it changes afterwards. */
export const fillWithdrawal: CollectionBeforeValidateHook<Withdrawal> = ({
  data = {},
  operation,
  originalDoc,
  req,
}) =>
  operation === 'update' && originalDoc
    ? changeWithdrawal({ req, given: data, original: originalDoc })
    : prepareWithdrawal({ payload: req.payload, req, given: data });
