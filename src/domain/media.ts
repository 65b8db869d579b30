import type { PictureFormat } from './paths';

/** The widths in which photos are offered, in pixels: from a small phone to a dense screen's text column. */
const WIDTHS = [360, 720, 1080, 1600] as const;
const WIDEST = WIDTHS[WIDTHS.length - 1] ?? 0;

/** A picture of 100 megapixels takes 400 MB to decode; what claims to be larger is an attack or a mistake. */
export const MOST_PIXELS = 100_000_000;

/** The formats in which photos are served, with their media types (IANA). The first that a browser takes is smallest. */
export const PICTURE_FORMATS = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
} as const satisfies Record<PictureFormat, string>;

/**
 * The widths offered of a photo that is `width` pixels wide, ascending: those of the table that are narrower, and its
 * own, at most 1600. Never wider than the original: enlarging adds bytes and no detail. Empty when there is no width.
 */
export function widthsFor(width: number): number[] {
  const own = Math.min(Math.floor(width), WIDEST);
  return own >= 1 ? [...WIDTHS.filter((narrower) => narrower < own), own] : [];
}

const SHA256 = /^[0-9a-f]{64}$/;
const FILE = /^([1-9]\d{0,4})\.([a-z]{3,4})$/;

function isPictureFormat(value: string | undefined): value is PictureFormat {
  return value !== undefined && Object.hasOwn(PICTURE_FORMATS, value);
}

/**
 * Reads the two last segments of `/media/{sha256}/{width}.{format}`, as `mediaPath` writes them; null for anything
 * else, so that every picture has one address. Whether that width is offered is for `widthsFor` to say.
 */
export function parseMediaPath(
  sha256: string,
  file: string,
): { sha256: string; width: number; format: PictureFormat } | null {
  const [, width, format] = FILE.exec(file) ?? [];
  return SHA256.test(sha256) && isPictureFormat(format) ? { sha256, width: Number(width), format } : null;
}
