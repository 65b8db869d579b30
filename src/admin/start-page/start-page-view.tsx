import Link from 'next/link';
import type { Coverage, List, StartPageData } from '@/editing/overview/start-page-rows';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { BehindItem } from './behind-item';
import { CoveragePicture } from './coverage-picture';
import { ListSection, type Paging } from './list-section';
import { RecentItem, ScheduledItem } from './dated-items';
import { WorkItem } from './work-item';
import './start-page.css';

type View = {
  data: Omit<StartPageData, 'coverage'> & { coverage: Coverage | null };
  /** The one list that is shown in full; null for the page as a whole. */
  only: List | null;
  t: AdminTranslator;
  timeZone: string;
  admin: string;
  paging: Paging;
};

/** The start page as its data say. */
export function StartPageView({ data, only, t, timeZone, admin, paging }: View) {
  const frame = { t, admin, paging, isFull: only !== null };
  const item = { t, admin, timeZone };
  const shows = (list: List) => only === null || only === list;
  return (
    <div className="colophon-start">
      {only && (
        <p>
          <Link href={admin}>{t('startPage.back')}</Link>
        </p>
      )}
      {shows('work') && (
        <ListSection
          name="work"
          listed={data.work}
          {...frame}
          emptyLink={['articles', '/collections/articles']}
        >
          {data.work.rows.map((row) => (
            <WorkItem key={row.id} row={row} in="work" {...item} />
          ))}
        </ListSection>
      )}
      {shows('review') && data.review && (
        <ListSection name="review" listed={data.review} {...frame}>
          {data.review.rows.map((row) => (
            <WorkItem key={row.id} row={row} in="review" {...item} />
          ))}
        </ListSection>
      )}
      {shows('approved') && data.approved && (
        <ListSection name="approved" listed={data.approved} {...frame}>
          {data.approved.rows.map((row) => (
            <WorkItem key={row.id} row={row} in="approved" {...item} />
          ))}
        </ListSection>
      )}
      {shows('behind') && (
        <ListSection name="behind" listed={data.behind} {...frame}>
          {data.behind.rows.map((row) => (
            <BehindItem key={row.id} row={row} {...item} />
          ))}
        </ListSection>
      )}
      {data.coverage && <CoveragePicture coverage={data.coverage} t={t} />}
      {shows('recent') && (
        <ListSection name="recent" listed={data.recent} {...frame} emptyLink={['import', '/import']}>
          {data.recent.rows.map((row) => (
            <RecentItem key={row.id} row={row} {...item} />
          ))}
        </ListSection>
      )}
      {shows('scheduled') && (
        <ListSection name="scheduled" listed={data.scheduled} {...frame}>
          {data.scheduled.rows.map((row) => (
            <ScheduledItem key={`${row.text} ${row.at}`} row={row} {...item} />
          ))}
        </ListSection>
      )}
    </div>
  );
}
