import { toRecord } from './json-reading';
import type { OaiVerb } from './oai-arguments';
import { LANGUAGE_TAG } from './oai-identifier';
import { type OaiListArguments, parseOaiList } from './oai-list';
import { isPid } from './pid';
import type { HarvestCursor } from './reading';

/** Changes when tokens are written otherwise: an older one is refused, and the harvester begins its list again. */
const VERSION = 1;
const LONGEST = 1000;

/** Where a list goes on: what it was asked with, and the last record that was given. */
export type OaiPlace = { verb: OaiVerb; list: OaiListArguments; after: HarvestCursor };

/**
 * A resumption token (OAI-PMH 2.0, section 3.5): all that the list needs to go on, so that nothing is kept between
 * two requests, none expires, and one that is asked again gives the list from the same point. Opaque: base64url
 * (RFC 4648, 5).
 */
export function encodeOaiToken({ verb, list, after }: OaiPlace): string {
  const { metadataPrefix, from, until, set } = list;
  const { stamp, pid, lang } = after;
  const written = JSON.stringify([VERSION, verb, { metadataPrefix, from, until, set }, stamp, pid, lang]);
  return Buffer.from(written).toString('base64url');
}

/** Reads a token of this verb; null for anything that `encodeOaiToken` has not written. */
export function decodeOaiToken(token: string, verb: OaiVerb): OaiPlace | null {
  if (token.length > LONGEST) return null;
  const written = parseJson(Buffer.from(token, 'base64url').toString());
  const [, , given, stamp, pid, lang] = toList(written);
  const list = parseOaiList(
    new Map(
      Object.entries(toRecord(given)).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  );
  if ('errors' in list || !isStamp(stamp) || !isPid(pid)) return null;
  if (typeof lang !== 'string' || !LANGUAGE_TAG.test(lang)) return null;
  const place = { verb, list, after: { stamp, pid, lang } };
  return encodeOaiToken(place) === token ? place : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isStamp(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)) return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}
