import type { CollectionConfig } from 'payload';
import { isAdmin } from './access/is-admin';
import { isSignedIn } from './access/is-signed-in';
import { nobody } from './access/nobody';
import { GROUPS } from './fields/groups';
import { withdrawalFields } from './fields/withdrawal-fields';
import { applyWithdrawal } from './hooks/apply-withdrawal';
import { fillWithdrawal } from './hooks/fill-withdrawal';
import { holdWhileWithdrawing } from './hooks/hold-while-withdrawing';
import { neverDeleted } from './hooks/never-deleted';

/** One document an act: what was withdrawn and why. It stays when it has been lifted, as what happened. */
export const withdrawals: CollectionConfig = {
  slug: 'withdrawals',
  labels: {
    singular: { en: 'Withdrawal', vi: 'Lần rút bài', fr: 'Retrait' },
    plural: { en: 'Withdrawals', vi: 'Các lần rút bài', fr: 'Retraits' },
  },
  admin: {
    useAsTitle: 'label',
    defaultColumns: ['label', 'scope', 'lang', 'number', 'withdrawnAt', 'legal', 'lifted'],
    listSearchableFields: ['label', 'articlePid', 'reason'],
    group: GROUPS.record,
    description: {
      en: 'What readers can no longer read, and why. Its address answers with the reason and the citation. Administrators withdraw and lift.',
      vi: 'Những gì người đọc không còn đọc được, và lý do. Địa chỉ cũ cho biết lý do và giữ lời trích dẫn. Quản trị viên rút và khôi phục.',
      fr: 'Ce que les lecteurs ne peuvent plus lire, et pourquoi. L’adresse donne le motif et garde la référence. L’administration retire et rétablit.',
    },
  },
  defaultSort: '-withdrawnAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['articlePid', 'liftedAt'] }],
  access: { read: isSignedIn, create: isAdmin, update: isAdmin, delete: nobody },
  hooks: {
    beforeOperation: [
      neverDeleted('A withdrawal says what happened, so it stays. Lift it to let readers read again.'),
      holdWhileWithdrawing,
    ],
    beforeValidate: [fillWithdrawal],
    afterChange: [applyWithdrawal],
  },
  fields: withdrawalFields,
};
