import type { Asker } from './asker';
import { getCoverage } from './get-coverage';
import { listBehind } from './list-behind';
import { listRecent, listScheduledTexts } from './list-recent';
import { listApproved, listMyWork, listToReview } from './list-work';
import type { List, Listed, StartPageData } from './start-page-rows';

/** All that the start page shows to one person. */
export async function getStartPage(asker: Asker): Promise<StartPageData> {
  const [work, review, approved, behind, recent, scheduled, coverage] = await Promise.all([
    listMyWork(asker),
    listToReview(asker),
    listApproved(asker),
    listBehind(asker),
    listRecent(asker),
    listScheduledTexts(asker),
    getCoverage({ payload: asker.payload, first: asker.isEditor ? [] : asker.languages }),
  ]);
  return { work, review, approved, behind, recent, scheduled, coverage };
}

const NOTHING: Listed<never> = { rows: [], total: 0 };

/** One list alone, a page of it. */
export async function getOneList(asker: Asker, list: List): Promise<Omit<StartPageData, 'coverage'>> {
  return {
    work: list === 'work' ? await listMyWork(asker) : NOTHING,
    review: list === 'review' ? await listToReview(asker) : null,
    approved: list === 'approved' ? await listApproved(asker) : null,
    behind: list === 'behind' ? await listBehind(asker) : NOTHING,
    recent: list === 'recent' ? await listRecent(asker) : NOTHING,
    scheduled: list === 'scheduled' ? await listScheduledTexts(asker) : NOTHING,
  };
}
