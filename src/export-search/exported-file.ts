/** How the addresses of the site are named as files. The exporter and the search in the reader's browser ask here. */

/** In UTF-8 bytes: file systems allow 255, and some tools put something behind a name. */
const LONGEST_NAME = 200;
/** What FAT, NTFS and exFAT refuse in a name, or drop at its end. */
const REFUSED = /[\p{Cc}<>:"/\\|?*]|[. ]+$/gu;
/** Names of devices, whatever follows their dot (Microsoft, "Naming Files, Paths, and Namespaces"); `con` is a word. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Slugs have no dot: only files have an ending. */
const FILE = /\.[a-z0-9]+$/i;

/**
 * The file of an address of the site, which begins with `/`: folders with slashes between, decoded and in NFC. A page
 * is the `index.html` of a folder, so that on a web server it keeps its address; what is asked with a query gets a
 * folder more, named after it: `/en/articles?lang=km` is `en/articles/lang-km/index.html`.
 */
export function toExportedFile(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://archive.invalid');
  const names = pathname.split('/').filter(Boolean).map(decode).map(toFileName);
  if (names[0] === '_next') names.splice(0, 2, 'assets');
  const asked = [...searchParams].map(([name, value]) => `${name}-${value}`).join('-');
  const last = names.at(-1) ?? '';
  if (!FILE.test(last)) return [...names, ...(asked ? [toFileName(asked)] : []), 'index.html'].join('/');
  const dot = last.lastIndexOf('.');
  const version = asked ? `-${asked}` : '';
  return [...names.slice(0, -1), toFileName(`${last.slice(0, dot)}${version}${last.slice(dot)}`)].join('/');
}

/** The way from one exported file to another, percent-encoded, as an attribute has it. */
export function toRelativeUrl(from: string, to: string): string {
  const before = from.split('/').slice(0, -1);
  const after = to.split('/');
  let same = 0;
  while (same < before.length && same < after.length - 1 && before[same] === after[same]) same += 1;
  const up = before.slice(same).map(() => '..');
  return [...up, ...after.slice(same)].map(encodeURIComponent).join('/');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function toFileName(segment: string): string {
  const plain = segment.normalize('NFC').replace(REFUSED, '~').replace(DEVICE, '$&~') || '~';
  return byteLength(plain) <= LONGEST_NAME ? plain : shorten(plain);
}

/** The beginning, and a number made of the whole, so that two long names stay two. */
function shorten(name: string): string {
  const ending = FILE.exec(name)?.[0] ?? '';
  const mark = `~${toNumber(name)}${ending}`;
  let beginning = '';
  for (const { segment } of new Intl.Segmenter('und').segment(name)) {
    if (byteLength(beginning + segment + mark) > LONGEST_NAME) break;
    beginning += segment;
  }
  return beginning + mark;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** FNV-1a, 2 × 32 bits, in base 36. */
function toNumber(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(36)).join('');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
