/** No form of the archive nests so deep. */
const MOST_NESTED = 200;

/**
 * What is wrong with an object of JSON that somebody sent, in a sentence: a name such as `$set` would be taken
 * for an operator by MongoDB, and too many levels exhaust whatever walks over them. Null when nothing is.
 */
export function findJsonFault(body: unknown): string | null {
  const left: { value: unknown; nested: number }[] = [{ value: body, nested: 0 }];
  for (let one = left.pop(); one; one = left.pop()) {
    const { value, nested } = one;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) continue;
    if (nested > MOST_NESTED) return `What you sent is nested more than ${MOST_NESTED} deep.`;
    for (const [name, inner] of Object.entries(value)) {
      // Lexical calls a node’s state by that sign alone.
      if (/^\$./.test(name)) return `“${name.slice(0, 40)}” is not the name of a field: none begins with $.`;
      left.push({ value: inner, nested: nested + 1 });
    }
  }
  return null;
}
