import { ObjectId, type Filter } from 'mongodb';
import type { Lang } from '@/domain/body';
import type { Label, WithdrawalRow, WithdrawalsView } from '@/domain/reading';
import { collection, MAX_TIME_MS, type WithdrawalDocument } from './documents';
import { toLabel } from './labels';
import { listWithdrawnTitles } from './withdrawn-titles';

const ROWS_ON_A_PAGE = 50;

type Found = Pick<
  WithdrawalDocument,
  'scope' | 'articlePid' | 'lang' | 'number' | 'reason' | 'withdrawnAt'
> & {
  _id: ObjectId;
};

/** A page of what is withdrawn now, newest first. `after` is an opaque cursor; one that is not ours counts as none. */
export async function listWithdrawals({
  lang,
  after,
}: {
  lang: Lang;
  after?: string;
}): Promise<WithdrawalsView> {
  const found = await findWithdrawals(after, ROWS_ON_A_PAGE + 1).toArray();
  const page = found.slice(0, ROWS_ON_A_PAGE);
  const titles = await listWithdrawnTitles(page, lang);
  const last = page.at(-1);
  return {
    rows: page.map((act, index) => toRow(act, { lang, title: titles[index] })),
    after: last && found.length > page.length ? encodePlace(last) : null,
  };
}

/** The query of one page, apart so that a test can explain it. */
export function findWithdrawals(after: string | undefined, limit: number) {
  const inForce: Filter<WithdrawalDocument> = { liftedAt: null };
  const place = decodePlace(after);
  const filter: Filter<WithdrawalDocument> = place
    ? {
        $or: [
          { ...inForce, withdrawnAt: place.withdrawnAt, _id: { $lt: place.id } },
          { ...inForce, withdrawnAt: { $lt: place.withdrawnAt } },
        ],
      }
    : inForce;
  return collection('withdrawals').find<Found>(filter, {
    projection: { scope: 1, articlePid: 1, lang: 1, number: 1, reason: 1, withdrawnAt: 1 },
    sort: { withdrawnAt: -1, _id: -1 },
    limit,
    maxTimeMS: MAX_TIME_MS,
  });
}

function toRow(
  { articlePid, scope, lang: ofText, number, reason, withdrawnAt }: Found,
  { lang, title }: { lang: Lang; title: Label | undefined },
): WithdrawalRow {
  return {
    pid: articlePid,
    scope,
    lang: scope === 'article' ? null : (ofText ?? null),
    number: scope === 'edition' ? (number ?? null) : null,
    title: title ?? { text: articlePid, lang },
    reason: toLabel(reason, lang),
    withdrawnAt: withdrawnAt.toISOString(),
  };
}

function encodePlace({ withdrawnAt, _id }: Found): string {
  return Buffer.from(`${withdrawnAt.getTime()}/${_id.toHexString()}`).toString('base64url');
}

function decodePlace(value: string | undefined): { withdrawnAt: Date; id: ObjectId } | null {
  const written = Buffer.from((value ?? '').slice(0, 100), 'base64url').toString();
  const [, time, id] = /^(\d{1,15})\/([0-9a-f]{24})$/.exec(written) ?? [];
  return time === undefined || id === undefined
    ? null
    : { withdrawnAt: new Date(Number(time)), id: new ObjectId(id) };
}
