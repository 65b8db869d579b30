import type { Link } from '@/domain/link-header';
import { absoluteUrl, articlePath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { citeAs, listContents, listDescriptions, listTextLinks } from './article-links';

/** A target as RFC 9264, 4.2.4 writes it; `hreflang` is a list (4.2.4.1). */
type Target = { href: string; type?: string; hreflang?: string[] };
type Context = { anchor: string; [rel: string]: string | Target[] };

/**
 * The links of a text as JSON (RFC 9264, 4.2): those from its page, and those back from each export to it, so that
 * a machine that came in through an export finds the text (Signposting, level 2).
 */
export function toLinkset(view: ArticleView, site: Site): string {
  const { lang, content } = view.edition;
  const page = absoluteUrl(site.url, articlePath({ lang, pid: view.pid, slug: content.slug }));
  const back = (rel: string): Link => ({ href: page, rel, type: 'text/html' });
  const linkset = [
    toContext(page, listTextLinks(view, site)),
    ...listContents(view, site).map(({ href }) => toContext(href, [citeAs(view, site), back('collection')])),
    ...listDescriptions(view, site).map(({ href }) => toContext(href, [back('describes')])),
  ];
  return JSON.stringify({ linkset });
}

function toContext(anchor: string, links: readonly Link[]): Context {
  const context: Context = { anchor };
  for (const { rel } of links) context[rel] ??= links.filter((link) => link.rel === rel).map(toTarget);
  return context;
}

function toTarget({ href, type, hreflang }: Link): Target {
  return { href, ...(type && { type }), ...(hreflang && { hreflang: [hreflang] }) };
}
