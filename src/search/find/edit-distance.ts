/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from one word to another, letter by letter
 * or cluster by cluster: the distance of Damerau and Levenshtein in its restricted form, in which nothing is edited
 * twice. Infinity beyond `most`.
 */
export function editDistance(from: readonly string[], to: readonly string[], most: number): number {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of from.entries()) {
    const current = [row + 1];
    for (const [column, other] of to.entries()) {
      const isSwapped = letter === to[column - 1] && from[row - 1] === other;
      current.push(
        Math.min(
          at(last, column + 1) + 1,
          at(current, column) + 1,
          at(last, column) + (letter === other ? 0 : 1),
          isSwapped ? at(before, column - 1) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...current) > most) return Infinity;
    before = last;
    last = current;
  }
  const distance = at(last, to.length);
  return distance <= most ? distance : Infinity;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
