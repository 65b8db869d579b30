import { RESULTS_ON_A_PAGE } from '@/domain/search';

/** Which of so many results are on a page: from 1 to the last, whatever was asked for. There is always a first. */
export function toPage(
  total: number,
  asked: number | undefined,
): { page: number; pages: number; from: number; to: number } {
  const pages = Math.max(1, Math.ceil(total / RESULTS_ON_A_PAGE));
  const whole = Math.trunc(asked ?? 1);
  const page = Number.isNaN(whole) ? 1 : Math.min(Math.max(1, whole), pages);
  return { page, pages, from: (page - 1) * RESULTS_ON_A_PAGE, to: page * RESULTS_ON_A_PAGE };
}
