import Negotiator from 'negotiator';

import type { Lang } from './body';
import { CITATION_STYLES, type CitationStyle, EXPORTS, type ExportFormat, isExportFormat } from './exports';

/** The media type of a formatted citation, with the parameters `style` and `locale`, as DOI's resolvers know it. */
export const BIBLIOGRAPHY_TYPE = 'text/x-bibliography';

/** A citation as it was asked for; `locale` is a language tag as given, null where none was named. */
export type WantedBibliography = { style: CitationStyle; locale: Lang | null };

/** What a request asks for instead of the page. */
export type Representation = { format: ExportFormat } | { bibliography: WantedBibliography };

const PAGE_TYPES = ['text/html', 'application/xhtml+xml'];
const DEFAULT_STYLE: CitationStyle = 'apa';
const TOKEN = String.raw`[\w!#$%&'*+.^|~\x60-]+`;
const MEDIA_RANGE = new RegExp(`^${TOKEN}/${TOKEN}$`);
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;
/** Far more than any client sends; the rest of a longer header is not looked at. */
const MOST_RANGES = 100;

type Range = { type: string; quality: string; parameters: Map<string, string> };

/**
 * The last segment of a text's URL: the slug, and the export that an ending such as `.bib` names; `unknown` for an
 * ending that is none of ours. Slugs have no dots, so the first dot begins the ending.
 */
export function splitSuffix(segment: string): { slug: string; format: ExportFormat | null | 'unknown' } {
  const dot = segment.indexOf('.');
  if (dot === -1) return { slug: segment, format: null };
  const ending = segment.slice(dot + 1);
  return { slug: segment.slice(0, dot), format: isExportFormat(ending) ? ending : 'unknown' };
}

/**
 * Chooses what a text's URL answers with: the ending of the URL decides alone, else `Accept` (RFC 9110, 12.5.1).
 * A machine's form is given only to whoever names its media type whole: wildcards, unknown types and what is no
 * `Accept` at all get the page. `not-acceptable` where citations in styles that we have not are all that was asked for.
 */
export function chooseRepresentation({
  suffix,
  accept,
}: {
  suffix: ExportFormat | null;
  accept: string | null | undefined;
}): Representation | 'html' | 'not-acceptable' {
  if (suffix) return { format: suffix };
  const ranges = parseAccept(accept ?? '');
  const bibliographies = ranges.filter(({ type }) => type === BIBLIOGRAPHY_TYPE);
  const served = bibliographies.filter((range) => styleOf(range) !== null);
  const left = ranges.filter((range) => range.type !== BIBLIOGRAPHY_TYPE || styleOf(range) !== null);
  const [best] = preferred(left);
  if (best === undefined) return bibliographies.length > served.length ? 'not-acceptable' : 'html';
  if (best === BIBLIOGRAPHY_TYPE) return toBibliography(served);
  const format = Object.keys(EXPORTS).find((key) => isExportFormat(key) && EXPORTS[key].type === best);
  return isExportFormat(format) ? { format } : 'html';
}

/** Those of our media types that a list of ranges accepts, the most wanted first. */
function preferred(ranges: readonly Range[]): string[] {
  const named = new Set(ranges.map(({ type }) => type));
  const ours = [...Object.values(EXPORTS).map(({ type }) => type), BIBLIOGRAPHY_TYPE];
  const accept = ranges.map(({ type, quality }) => `${type};q=${quality}`).join(', ');
  const available = [...PAGE_TYPES, ...ours.filter((type) => named.has(type))];
  return accept === '' ? [] : new Negotiator({ headers: { accept } }).mediaTypes(available);
}

function toBibliography(ranges: readonly Range[]): Representation {
  const [best] = ranges.toSorted((a, b) => Number(b.quality) - Number(a.quality));
  const locale = best?.parameters.get('locale');
  return {
    bibliography: { style: (best && styleOf(best)) ?? DEFAULT_STYLE, locale: locale ? locale : null },
  };
}

/** null for a style that we have not. */
function styleOf({ parameters }: Range): CitationStyle | null {
  const style = parameters.get('style') ?? DEFAULT_STYLE;
  return isStyle(style) ? style : null;
}

function isStyle(value: string): value is CitationStyle {
  return Object.hasOwn(CITATION_STYLES, value);
}

/** The ranges that are written as the standard wants them; the others are left out. */
function parseAccept(accept: string): Range[] {
  return accept
    .split(',', MOST_RANGES)
    .map(parseRange)
    .filter((range) => range !== null);
}

function parseRange(text: string): Range | null {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  const parameters = new Map(
    rest.map((part) => {
      const [name = '', value = ''] = part.split(/=(.*)/s);
      return [
        name.trim().toLowerCase(),
        value
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .toLowerCase(),
      ];
    }),
  );
  const quality = parameters.get('q') ?? '1';
  return MEDIA_RANGE.test(type) && QUALITY.test(quality)
    ? { type: type.toLowerCase(), quality, parameters }
    : null;
}
