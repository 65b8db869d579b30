import type { SourceDocument, SourceLine } from '../source-line';
import { decodeText } from '../decode-text';
import { toInline } from '../inline-text';
import { joinHardWraps } from './hard-wraps';

const INVISIBLE = /[\s\u200b\u2060\ufeff\u00ad]/u;

/** Takes a .txt file apart: a line is a paragraph, unless the file was wrapped at a fixed width. */
export function readPlainText(bytes: Uint8Array): SourceDocument {
  const { text, warning } = decodeText(bytes);
  const lines = toSourceLines(text);
  const { joined, width } = joinHardWraps(lines);
  const warnings = warning === null ? [] : [{ line: null, text: '', message: warning }];
  if (width !== null) {
    const message = `The file is wrapped at ${width} characters; its lines were joined into paragraphs.`;
    warnings.push({ line: null, text: '', message });
  }
  return { lines: joined, stated: {}, leftOut: [], warnings };
}

function toSourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let blankBefore = true;
  // A form feed is how a printed page ended: it stands between paragraphs like an empty line.
  text.split(/\r\n|[\n\r\f\v\u2028\u2029\u0085]/).forEach((raw, index) => {
    const words = trimLine(raw);
    if (words !== '') {
      const base = { line: index + 1, text: words, blankBefore };
      lines.push(
        isOrnament(words) ? { ...base, kind: 'break' } : { ...base, kind: 'words', content: toInline(words) },
      );
    }
    blankBefore = words === '';
  });
  return lines;
}

/** Invisible characters at the ends of a line are white space as well: a line of nothing else is empty. */
function trimLine(raw: string): string {
  let start = 0;
  let end = raw.length;
  // Character by character: a pattern anchored at the end is quadratic on a long run of spaces.
  while (start < end && INVISIBLE.test(raw.charAt(start))) start += 1;
  while (end > start && INVISIBLE.test(raw.charAt(end - 1))) end -= 1;
  return raw.slice(start, end);
}

/** `* * *`, `-----`: a row of the marks that typists part sections with. */
function isOrnament(text: string): boolean {
  return text.length <= 120 && /^(?:[*_=~+#•·◆❖❧–—-]\s*){3,}$/u.test(text);
}
