import type { ImportedCredit, SeriesMarker } from '../reading';
import { type Sheet, leaveOut, take, warn } from './sheet';

/**
 * Takes a line for credits, in `list`. A line that credits nobody new is left out: the same byline stands at the
 * head and at the foot of many pages. `before` puts them first, for lines read from the last one up.
 */
export function takeCredits(
  sheet: Sheet,
  index: number,
  credits: ImportedCredit[],
  { list, before = false }: { list: ImportedCredit[]; before?: boolean },
): void {
  const known = [...sheet.credits, ...list];
  const added = credits.filter(
    ({ role, name }) => !known.some((credit) => credit.role === role && credit.name === name),
  );
  if (added.length === 0) {
    leaveOut(sheet, index, 'a byline that stands in the article already');
    return;
  }
  if (before) list.unshift(...added);
  else list.push(...added);
  take(sheet, index);
}

/** Takes a line for the outlet or the address it names; one that names another than is known is left out. */
export function takeSource(
  sheet: Sheet,
  index: number,
  { outlet, url }: { outlet: string | null; url: string | null },
): void {
  const other =
    (outlet !== null && (sheet.outlet ?? outlet) !== outlet) || (url !== null && (sheet.url ?? url) !== url);
  if (other) {
    warn(
      sheet,
      index,
      `It names another source than ${sheet.outlet ?? sheet.url ?? ''}: check which is right.`,
    );
    leaveOut(sheet, index, 'another source than the article has');
    return;
  }
  sheet.outlet ??= outlet;
  sheet.url ??= url;
  if (url !== null) warn(sheet, index, 'It was taken for the address that the article came from.');
  take(sheet, index);
}

/** Takes a line that says that the article is one of a series, beside what its title may say. */
export function takeSeries(sheet: Sheet, index: number, found: SeriesMarker): void {
  take(sheet, index);
  sheet.series = sheet.series === null ? found : joinMarkers(sheet.series, found);
}

function joinMarkers(known: SeriesMarker, found: SeriesMarker): SeriesMarker {
  return {
    ...known,
    marker: known.marker === found.marker ? known.marker : `${known.marker}, ${found.marker}`,
    part: known.part ?? found.part,
    continues: known.continues || found.continues,
  };
}
