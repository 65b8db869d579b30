import { NAAN } from './ark-path';
import { isPid, normalizePid } from './pid';

/** What an `ark:` names. `lang` is written without hyphens, which an ARK ignores, in lower case: `ptbr`. */
export type ArkAddress = { naan: string; pid: string; lang?: string; number?: number };

export type ArkFault =
  /** Why nothing can be meant by it: a sentence in English. */
  | { malformed: string }
  /** It looks like a pid and its check character says that it is none. */
  | { mistyped: string };

const NEARLY_A_PID = /^[a-z0-9]{9,11}$/;
const LANG = /^[a-z]{2,8}[a-z0-9]{0,24}$/;
const NUMBER = /^v([1-9]\d{0,8})$/;
const LONGEST = 200;

/**
 * Reads what stands behind `/ark:` in a URL, with or without a slash before the NAAN (draft-kunze-ark, 'ARK Anatomy'):
 * `99999/d1….km.v3`. Percent-encoding is undone, hyphens and case are ignored, and so are slashes and dots at the end
 * ('Normalization and Lexical Equivalence'). A mistyped id never reads as another: the check character tells one wrong
 * character and two in each other's place.
 */
export function parseArkAddress(written: string): ArkAddress | ArkFault {
  const decoded = written.length > LONGEST ? null : decode(written);
  if (decoded === null) return { malformed: 'This is too long, or encoded wrongly, for an ARK.' };
  const [naan = '', name = '', ...components] = normalizePid(decoded)
    .replace(/^\//, '')
    .replace(/[./]+$/, '')
    .split('/');
  if (!NAAN.test(naan))
    return { malformed: 'Behind ark: stands the number of an archive, which has five digits.' };
  if (components.length > 0) return { malformed: 'The ids of this archive have no parts behind a slash.' };
  const [pid = '', ...qualifiers] = name.split('.');
  if (!isPid(pid)) {
    if (NEARLY_A_PID.test(pid)) return { mistyped: pid };
    return { malformed: 'An id of this archive has ten letters and digits.' };
  }
  return parseQualifiers(qualifiers, { naan, pid });
}

function parseQualifiers(qualifiers: readonly string[], article: ArkAddress): ArkAddress | ArkFault {
  const [lang, edition, ...rest] = qualifiers;
  if (lang === undefined) return article;
  if (!LANG.test(lang))
    return { malformed: 'Behind the first dot stands the language of a text, such as km.' };
  if (edition === undefined) return { ...article, lang };
  const [, number] = NUMBER.exec(edition) ?? [];
  if (number === undefined || rest.length > 0)
    return { malformed: 'Behind the second dot stands the number of an edition, such as v3.' };
  return { ...article, lang, number: Number(number) };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
