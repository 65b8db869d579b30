import { CREDIT_ROLES, type Credit } from '@/domain/credits';
import type { EditionContent } from '@/domain/edition';
import { EXPORTS, type ExportFormat } from '@/domain/exports';
import type { Link } from '@/domain/link-header';
import { toTimeLinks } from '@/domain/memento';
import { absoluteUrl, arkPath, articlePath, exportPath, linksetPath, personPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { listMakers } from './credited';
import { natureOf } from './text-facts';

export const LINKSET_TYPE = 'application/linkset+json';

/** Exports that describe the text; the others are the text itself. */
const DESCRIPTIONS = ['csl.json', 'jsonld', 'bib', 'ris'] as const satisfies ExportFormat[];
const CONTENTS = ['txt', 'md', 'tei.xml', 'epub'] as const satisfies ExportFormat[];

/** What the page of a text is: the words and, in the sense of Signposting, their landing page. */
const toTypes = (content: EditionContent): string[] =>
  [natureOf(content), 'AboutPage'].map((name) => `https://schema.org/${name}`);

/** The translator has no registered relation: the one of the MARC relators serves as an extension (RFC 8288, 2.1.2). */
const TRANSLATED_BY = `http://id.loc.gov/vocabulary/relators/${CREDIT_ROLES.translator.marc}`;

/** Links of a text that are short and few enough for a header; all others are in its linkset (Signposting, level 2). */
export function articleLinks(view: ArticleView, site: Site): Link[] {
  const text = addressOf(view);
  const page = absoluteUrl(site.url, articlePath(text));
  return [
    citeAs(view, site),
    { href: absoluteUrl(site.url, linksetPath(text)), rel: 'linkset', type: LINKSET_TYPE },
    toTimeLinks({ original: page, site }).timegate,
    toExportLink(view, { format: 'jsonld', rel: 'describedby', site }),
    ...toNatureLinks(view, site),
  ];
}

/** Every link of a text (Signposting, FAIR profile, level 2), in the order in which the linkset gives them. */
export function listTextLinks(view: ArticleView, site: Site): Link[] {
  const { timegate, timemap } = toTimeLinks({
    original: absoluteUrl(site.url, articlePath(addressOf(view))),
    site,
  });
  return [
    citeAs(view, site),
    ...toNatureLinks(view, site),
    ...listDescriptions(view, site),
    ...listContents(view, site),
    ...toAlternates(view, site),
    timegate,
    timemap,
  ];
}

/** The exports that describe a text. */
export function listDescriptions(view: ArticleView, site: Site): Link[] {
  return DESCRIPTIONS.map((format) => toExportLink(view, { format, rel: 'describedby', site }));
}

/** The exports that are the text in another form. */
export function listContents(view: ArticleView, site: Site): Link[] {
  return CONTENTS.map((format) => toExportLink(view, { format, rel: 'item', site }));
}

/** RFC 8574: the ARK of the text, never the address of the outlet that printed it first. */
export function citeAs({ edition }: ArticleView, site: Site): Link {
  const id = { naan: site.naan, pid: edition.article, lang: edition.lang };
  return { href: absoluteUrl(site.url, arkPath(id)), rel: 'cite-as' };
}

function addressOf({ pid, edition }: ArticleView) {
  return { pid, lang: edition.lang, slug: edition.content.slug };
}

function toNatureLinks({ edition }: ArticleView, site: Site): Link[] {
  const { lang, content } = edition;
  const toPerson = ({ role, person }: Credit): Link[] =>
    person
      ? [
          {
            href: absoluteUrl(site.url, personPath(lang, person)),
            rel: role === 'translator' ? TRANSLATED_BY : 'author',
          },
        ]
      : [];
  const license = toLicense(content.rights);
  return [
    ...toTypes(content).map((href) => ({ href, rel: 'type' })),
    ...listMakers(content).flatMap(toPerson),
    ...(license ? [{ href: license, rel: 'license' }] : []),
  ];
}

/** A statement of rights that is nothing but an address. */
function toLicense(rights: string): string | null {
  const address = rights.trim();
  return /^https?:\/\/[^\s<>"]+$/.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

function toExportLink(
  view: ArticleView,
  { format, rel, site }: { format: ExportFormat; rel: string; site: Site },
): Link {
  return {
    href: absoluteUrl(site.url, exportPath(addressOf(view), format)),
    rel,
    type: EXPORTS[format].type,
  };
}

function toAlternates({ pid, edition, languages }: ArticleView, site: Site): Link[] {
  return languages
    .filter(({ lang }) => lang !== edition.lang)
    .map(({ lang, slug }) => ({
      href: absoluteUrl(site.url, articlePath({ lang, pid, slug })),
      rel: 'alternate',
      type: 'text/html',
      hreflang: lang,
    }));
}
