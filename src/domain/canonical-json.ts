/**
 * The one way to write a JSON value, so that equal values have equal hashes: RFC 8785 (JSON Canonicalization
 * Scheme). Members that are `undefined` are left out, as JSON.stringify does.
 *
 * @throws TypeError for what JSON cannot say: numbers that are not finite, functions, half of a surrogate pair
 *   (RFC 8785, 3.2.2.2 and 3.2.2.3)
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) return canonicalObject(value);
  throw new TypeError(`JSON has no way to write ${describe(value)}: give its text or number instead.`);
}

/** RFC 8785, 3.2.3: members sorted by the UTF-16 code units of their names, which is how JavaScript compares. */
function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${canonicalString(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

function canonicalString(text: string): string {
  if (/\p{Surrogate}/u.test(text))
    throw new TypeError('A text holds half of a character: type that character again.');
  return JSON.stringify(text);
}

/** A Date or an ObjectId would come back from JSON as something else, and its hash with it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? `a ${value.constructor.name}` : String(value);
}
