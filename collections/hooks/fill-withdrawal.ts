import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
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
    ? changeWithdrawal({
        req,
        given: data,
        asked: isAskedFor(req) ? { ...req.data } : {},
        original: originalDoc,
      })
    : prepareWithdrawal({ payload: req.payload, req, given: data });

/** Whether what the request sent is the change of a withdrawal, and not something else that changes one. */
const isAskedFor = ({ method, routeParams }: PayloadRequest) =>
  method === 'PATCH' && routeParams?.collection === 'withdrawals';
