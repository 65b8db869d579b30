/**
 * Reading JSON that nobody has checked. The body of a text comes out of a database that an import, an API call or a
 * later version may have written to: what has the wrong shape reads as absent and never throws.
 */
export type JsonRecord = { readonly [key: string]: unknown };

/** Tells whether a value is an object of JSON, and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an object; an empty one when it is none. */
export function toRecord(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** The objects of a list; none when it is no list. */
export function toRecords(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** What XML 1.0 (2.2) has no way to write: control characters other than tab and line ends, and two non-characters. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** A text that UTF-8 and XML can carry, half characters replaced (U+FFFD); empty when the value is no text. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd').replace(NOT_IN_XML, '') : '';
}
