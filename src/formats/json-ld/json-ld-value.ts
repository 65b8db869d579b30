export type JsonLdValue = string | number | boolean | JsonLd | JsonLdValue[];
export type JsonLd = { [property: string]: JsonLdValue };

type Wanted = Record<string, JsonLdValue | null | undefined | false>;

/** An object without the properties that say nothing: null, undefined, false, the empty string and the empty list. */
export function withWords(properties: Wanted): JsonLd {
  const kept: JsonLd = {};
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    kept[property] = value;
  }
  return kept;
}
