import { NOID_ALPHABET } from './noid';
import { normalizePid } from './pid';

const ARK = /^ark:\/?/i;
/** A name assigning authority number (draft-kunze-ark, 'The Name Assigning Authority Number'). */
export const NAAN = new RegExp(`^[${NOID_ALPHABET}]{5,16}$`);
/** Longer than any ARK of anybody; what is behind it is not shown. */
const LONGEST = 200;

/**
 * An ARK as it stands in the path of a URL, in the newer or the older form (draft-kunze-ark, 'ARK Anatomy'), decoded:
 * `behind` is what stands behind its label, `naan` the archive that gave it, null where there is no such number, and
 * `written` the whole in the newer form. Null for a path that is no ARK.
 */
export function readArkPath(path: string): { behind: string; naan: string | null; written: string } | null {
  if (!ARK.test(path)) return null;
  const behind = path.replace(ARK, '');
  const naan = normalizePid(behind.split('/')[0] ?? '');
  return {
    behind,
    naan: NAAN.test(naan) ? naan : null,
    written: `ark:${behind.slice(0, LONGEST)}`,
  };
}
