import type { PageConfig } from 'next';

import { listWithdrawals } from '@/archive/list-withdrawals';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { type ListedWithdrawals, WithdrawalsPage } from '@/components/withdrawals/withdrawals-page';

export const config: PageConfig = { unstable_runtimeJS: false };

const CURSOR = /^[\w-]{1,200}$/;

export const getServerSideProps = servePage<ListedWithdrawals>(async ({ locale, query: { after } }) => {
  const asked = typeof after === 'string' && CURSOR.test(after) ? { after } : {};
  const listed = await listWithdrawals({ lang: locale, ...asked });
  return { view: { ...listed, ...(asked.after !== undefined && { asked: asked.after }) } };
});

export default function Withdrawals({ view, ...props }: ServedProps<ListedWithdrawals>) {
  return view ? <WithdrawalsPage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
