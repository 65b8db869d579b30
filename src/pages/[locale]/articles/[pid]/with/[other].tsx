import type { PageConfig } from 'next';

import { getParallel } from '@/archive/get-parallel';
import { TombstonePage } from '@/components/withdrawals/tombstone-page';
import { UnavailablePage } from '@/components/article/unavailable-page';
import { ParallelPage } from '@/components/editions/parallel-page';
import { type MissingSide, ParallelUnavailable } from '@/components/editions/parallel-unavailable';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { today } from '@/components/frame/today';
import type { CitingBox } from '@/domain/exports';
import { isPid } from '@/domain/pid';
import type { ParallelAnswer } from '@/domain/reading';
import { toCitingBox } from '@/formats/citation/citing-box';
import { isLocale } from '@/i18n/locales';

export const config: PageConfig = { unstable_runtimeJS: false };

type View =
  Extract<ParallelAnswer, { found: 'parallel' | 'withdrawn' }> | ({ found: 'other-languages' } & MissingSide);

export const getServerSideProps = servePage<View, CitingBox | null>(
  async ({ locale, param }) => {
    const [pid, other] = [param('pid'), param('other')];
    if (!isPid(pid) || !isLocale(other) || other === locale) return null;
    const answer = await getParallel({ pid, lang: locale, other });
    if (answer.found === 'nothing') return null;
    if (answer.found === 'withdrawn') return { view: answer, status: 410 };
    if (answer.found === 'other-languages') return { view: { ...answer, other }, status: 404 };
    return { view: answer };
  },
  {
    finish: (answer, { locale, site }) => {
      if (answer.found !== 'withdrawn') return null;
      const accessed = today();
      return toCitingBox(answer.tombstone.cited, { site, locale, accessed });
    },
  },
);

export default function Parallel({ view: answer, extra, ...props }: ServedProps<View, CitingBox | null>) {
  if (!answer) return <ErrorPage failure="notFound" {...props} />;
  if (answer.found === 'withdrawn') return <TombstonePage view={answer.tombstone} box={extra} {...props} />;
  if (answer.found === 'parallel') return <ParallelPage view={answer.view} {...props} />;
  const hasOwn = answer.row.languages.some(({ lang }) => lang === props.locale);
  return hasOwn ? (
    <ParallelUnavailable view={answer} {...props} />
  ) : (
    <UnavailablePage view={answer.row} {...props} />
  );
}
