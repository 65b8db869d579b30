import type { CollectionAfterChangeHook } from 'payload';
import { applyWithdrawal as apply } from '@/editing/apply-withdrawal';
import type { Withdrawal } from '@/payload-types';

/** Readers lose what is withdrawn, and get back what is lifted, in the same transaction. */
export const applyWithdrawal: CollectionAfterChangeHook<Withdrawal> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const { payload } = req;
  if (operation === 'create') await apply({ payload, req, withdrawal: doc, action: 'withdraw' });
  else if (doc.lifted && !previousDoc.lifted) {
    await apply({ payload, req, withdrawal: doc, action: 'reinstate' });
  }
};
