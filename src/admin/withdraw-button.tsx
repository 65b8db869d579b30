'use client';

import { Button, useAuth, useDocumentDrawer } from '@payloadcms/ui';
import type { User } from '@/payload-types';
import { tellOfWithdrawal, useWithdrawals } from './use-withdrawals';
import { useWords } from './use-words';

/** On an article, a text or an edition that is not withdrawn: opens a new withdrawal of it. For administrators. */
export function WithdrawButton() {
  const { user } = useAuth<User>();
  const t = useWords();
  const { of, notices } = useWithdrawals();
  const [WithdrawalDrawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({
    collectionSlug: 'withdrawals',
  });
  const isWithdrawn = notices?.some(({ scope }) => scope === of?.scope);
  if (!user?.roles.includes('admin') || !of || !notices || isWithdrawn) return null;

  return (
    <>
      <Button buttonStyle="secondary" size="medium" onClick={openDrawer}>
        {t('withdrawal.withdraw')}
      </Button>
      <WithdrawalDrawer
        initialData={{ scope: of.scope, [of.scope]: of.id }}
        redirectAfterCreate={false}
        onSave={() => {
          tellOfWithdrawal();
          closeDrawer();
        }}
      />
    </>
  );
}
