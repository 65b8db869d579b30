/**
 * Which of the paragraphs that two editions share stand in another order: the fewest that explain it, which are those
 * outside of a longest run that kept its order (longest increasing subsequence, by patience sorting). Takes the ids
 * of either edition, each at most once.
 */
export function listMovedParagraphs(older: readonly string[], newer: readonly string[]): Set<string> {
  const placeInOlder = new Map(older.map((para, place) => [para, place]));
  const shared = newer.flatMap((para) => {
    const place = placeInOlder.get(para);
    return place === undefined ? [] : [{ para, place }];
  });
  const kept = new Set(longestIncreasing(shared.map(({ place }) => place)));
  return new Set(shared.filter(({ place }) => !kept.has(place)).map(({ para }) => para));
}

/** A longest increasing subsequence of numbers that are all different. O(n log n). */
function longestIncreasing(numbers: readonly number[]): number[] {
  /** By length: the end of the run of that length that ends lowest, and the number before each in its run. */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const length = countBelow(ends, number);
    before.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const run: number[] = [];
  for (let number = ends.at(-1); number !== undefined; number = before.get(number)) run.push(number);
  return run;
}

function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
