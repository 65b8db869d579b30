import { isSearchPage, isMissingLanguage, decideFate } from './site-address';
import type { SiteAnswer } from './ask-site';
import { addSearch } from './add-search';
import { findCursors } from './find-cursors';
import type { FileNames } from './name-files';
import { rewritePage } from './rewrite-page';

type Asked = { address: string; file: string; siteUrl: string; names: FileNames };

/** What is written for an answer, and the addresses that it names. */
export type Kept = { content: string | Buffer; addresses: string[] };

const STYLE_URL = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;
const SITEMAP_URL = /<loc>([^<]+)<\/loc>/g;

/** @throws Error that says what is wrong with an answer that cannot be kept */
export function keepAnswer({ status, type, location, body }: SiteAnswer, asked: Asked): Kept {
  const { address, siteUrl } = asked;
  const { pathname } = new URL(address, siteUrl);
  if (status >= 300 && status < 400 && location !== null) return keepRedirect(location, asked);
  // A withdrawn text, and a language that is missing, are pages that say so.
  const isPage = status === 200 || status === 410 || (status === 404 && isMissingLanguage(pathname));
  if (!isPage) throw new Error(`was answered with ${status}`);
  if (type.startsWith('text/html')) return keepPage(body.toString(), asked);
  if (type.startsWith('text/css')) {
    const named = [...body.toString().matchAll(STYLE_URL)].flatMap(([, , url = '']) => toAddress(url, asked));
    return { content: body, addresses: named };
  }
  if (pathname.startsWith('/sitemap')) {
    const named = [...body.toString().matchAll(SITEMAP_URL)].flatMap(([, url = '']) => toAddress(url, asked));
    return { content: body, addresses: named };
  }
  return { content: body, addresses: [] };
}

function keepPage(html: string, asked: Asked): Kept {
  const { address, siteUrl, names, file } = asked;
  const { pathname } = new URL(address, siteUrl);
  names.number(address, findCursors(html, address));
  const { html: rewritten, addresses } = rewritePage({ html, address, file, nameOf: names.nameOf, siteUrl });
  return { content: isSearchPage(pathname) ? addSearch(rewritten, file) : rewritten, addresses };
}

/** A server sends readers on; a file can only ask them to go. */
function keepRedirect(location: string, asked: Asked): Kept {
  const [target] = toAddress(location, asked);
  if (target === undefined || decideFate(target) !== 'file') throw new Error(`leads to ${location}`);
  const page = `<!DOCTYPE html><meta charset="utf-8"><title>→</title><link rel="canonical" href="${asked.siteUrl}${target}"><a href="${target}">→</a>`;
  const { html, addresses } = rewritePage({ ...asked, html: page, nameOf: asked.names.nameOf });
  const [, way = ''] = /<a href="([^"]*)"/.exec(html) ?? [];
  return { content: `${html}<meta http-equiv="refresh" content="0; url=${way}">\n`, addresses };
}

function toAddress(url: string, { address, siteUrl }: Asked): string[] {
  const { origin, pathname, search } = new URL(url, siteUrl + address);
  return origin === new URL(siteUrl).origin && url !== '' ? [pathname + search] : [];
}
