import type { PageConfig } from 'next';

import { getHistory } from '@/archive/get-history';
import { TombstonePage } from '@/components/withdrawals/tombstone-page';
import { type AskedHistory, type ComparisonFault, HistoryPage } from '@/components/editions/history-page';
import { readEditionNumber } from '@/components/editions/read-edition-number';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { today } from '@/components/frame/today';
import type { CitingBox } from '@/domain/exports';
import { isPid } from '@/domain/pid';
import type { HistoryView, Tombstone } from '@/domain/reading';
import { toCitingBox } from '@/formats/citation/citing-box';

export const config: PageConfig = { unstable_runtimeJS: false };

type View =
  | ({ found: 'history' } & AskedHistory)
  | { found: 'withdrawn'; tombstone: Tombstone }
  | { found: 'malformed' };

/** Why nothing is compared although it was asked for. */
function findFault({ editions }: HistoryView, { from, to }: AskedHistory['asked']): ComparisonFault | null {
  const numbers = [from, to].filter((number) => number !== undefined);
  for (const number of numbers) {
    const entry = editions.find((edition) => edition.number === number);
    if (!entry) return { why: 'missing', number };
    if (entry.withdrawnAt !== null) return { why: 'withdrawn', number };
  }
  return from !== undefined && from === to ? { why: 'same' } : null;
}

const STATUS = { missing: 404, withdrawn: 410, same: 200 } as const;

export const getServerSideProps = servePage<View, CitingBox | null>(
  async ({ locale, param, query }) => {
    const pid = param('pid');
    if (!isPid(pid)) return null;
    const asked: AskedHistory['asked'] = {};
    for (const name of ['from', 'to'] as const) {
      if (query[name] === undefined) continue;
      const number = readEditionNumber(query[name]);
      if (number === 'malformed') return { view: { found: 'malformed' }, status: 400 };
      if (number === 'none') return null;
      asked[name] = number.asked;
    }
    const answer = await getHistory({ pid, lang: locale, ...asked });
    if (answer.found === 'nothing') return null;
    if (answer.found === 'withdrawn') return { view: answer, status: 410 };
    const fault = findFault(answer.view, asked);
    const status = fault ? STATUS[fault.why] : 200;
    return { view: { found: 'history', history: answer.view, asked, fault }, status };
  },
  {
    finish: async (answer, { locale, site }) => {
      if (answer.found !== 'withdrawn') return null;
      const accessed = today();
      return toCitingBox(answer.tombstone.cited, { site, locale, accessed });
    },
  },
);

export default function History({ view: answer, extra, ...props }: ServedProps<View, CitingBox | null>) {
  if (!answer) return <ErrorPage failure="notFound" {...props} />;
  if (answer.found === 'malformed') return <ErrorPage failure="badRequest" {...props} />;
  if (answer.found === 'withdrawn') {
    return <TombstonePage view={answer.tombstone} box={extra} {...props} />;
  }
  return <HistoryPage view={answer} {...props} />;
}
