import { toRelativeUrl } from '@/export-search/exported-file';
import { COMPLETING_SCRIPT } from './add-search';
import { findReferences, type Reference } from './find-references';
import { decideFate, isSearchPage } from './site-address';

/** A page as it came from the site, and how it is to be kept. */
export type Page = {
  html: string;
  /** Its address, which begins with `/`. */
  address: string;
  file: string;
  nameOf: (address: string) => string;
  siteUrl: string;
};

/** The page with relative links, and the addresses that it names and that are to be files too. */
export type Rewritten = { html: string; addresses: string[] };

/** Only the attributes change that name files; everything else of the page stays letter by letter. */
export function rewritePage(page: Page): Rewritten {
  const addresses: string[] = [];
  let html = '';
  let done = 0;
  for (const reference of findReferences(page.html)) {
    const change = changeReference(reference, page, (address) => addresses.push(address));
    if (change === null) continue;
    html += page.html.slice(done, change.start) + change.text;
    done = change.end;
  }
  return { html: html + page.html.slice(done), addresses };
}

type Keep = (address: string) => void;
type Change = { start: number; end: number; text: string };

function changeReference(reference: Reference, page: Page, keep: Keep): Change | null {
  const { tag, attribute, value, rel, start, end, tagStart, tagEnd } = reference;
  // What a server says of itself.
  if (rel === 'preconnect') return { start: tagStart, end: tagEnd, text: '' };
  // Harvesters find it by its whole address, which stays.
  if (rel === 'linkset' && value.startsWith(`${page.siteUrl}/`)) keep(value.slice(page.siteUrl.length));
  const set = (text: string): Change => ({ start, end, text: `${attribute}="${escape(text)}"` });
  if (attribute === 'data-suggesting') return set(toRelativeUrl(page.file, COMPLETING_SCRIPT));
  if (attribute.endsWith('srcset')) return set(changeSources(value, page, keep));
  if (!value.startsWith('/')) return null;
  switch (decideFate(value)) {
    case 'outside':
      return null;
    case 'server':
      return set(page.siteUrl + value);
    case 'dropped':
      return { start, end, text: '' };
    case 'file':
      if (tag === 'form' && !isSearchPage(value)) return set(page.siteUrl + value);
      return set(toFile(value, page, keep));
  }
}

function toFile(value: string, { file, nameOf, address }: Page, keep: Keep): string {
  const { pathname, search, hash } = new URL(value, 'http://archive.invalid');
  const isQuestion = isSearchPage(pathname);
  const target = pathname + (isQuestion ? '' : search);
  keep(target);
  // A page that names a place in itself: the same in every copy of it.
  if (hash !== '' && target === address) return hash;
  return toRelativeUrl(file, nameOf(target)) + (isQuestion ? search : '') + hash;
}

/** The candidates of a `srcset` (WHATWG HTML, 4.8.4.2.1); our addresses have no commas. */
function changeSources(value: string, page: Page, keep: Keep): string {
  return value
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...descriptors] = candidate.trim().split(/\s+/);
      const changed = decideFate(address) === 'file' ? toFile(address, page, keep) : address;
      return [changed, ...descriptors].join(' ');
    })
    .join(', ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
