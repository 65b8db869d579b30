import type { CreditRole } from '@/domain/credits';
import type { MetaElement } from '@/domain/exports';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

import { toWholeName, toZoteroType } from './coins';
import { arkOfCited, makersOfCited, publicationOf } from './csl-item';
import { oneLine } from './one-line';

type Meta = readonly [name: string, content: string | null, lang?: string];

/**
 * The `meta` elements of a text's page: Dublin Core in HTML (DCMI DC-HTML), PRISM, and for Zotero what its translator
 * 'Embedded Metadata' reads as RDF. No `citation_author`: with one, Zotero drops every other creator and Google
 * Scholar reads `DC.creator` as well. `bib.authors`, `z.translators` and `bib.contributors` are read by Zotero alone.
 */
export function toEmbeddedMetadata(cited: Cited, site: Site): MetaElement[] {
  const { lang } = cited;
  const { outlet, date } = publicationOf(cited);
  const id = arkOfCited(cited, site);
  const day = date?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const metas: Meta[] = [
    ['z:itemType', toZoteroType(outlet)],
    ['DC.title', formatTitle(cited), lang],
    ['DCTERMS.alternative', cited.original && formatTitle(cited.original), cited.original?.lang],
    ...namesOf(cited, 'author', 'DC.creator'),
    ...contributorsOf(cited),
    ...wholeNamesOf(cited, 'author', 'bib.authors'),
    ...wholeNamesOf(cited, 'translator', 'z.translators'),
    ...wholeNamesOf(cited, 'editor', 'bib.contributors'),
    ['DC.source', outlet],
    ['prism.publicationName', outlet ?? site.name],
    ['DC.publisher', site.name],
    ['DC.date', day],
    ['DCTERMS.issued', day],
    ['prism.publicationDate', day],
    ['DC.language', lang],
    ['DC.type', 'Text'],
    ['DC.identifier', id.ark],
    ['DC.identifier', id.url],
    ['citation_public_url', id.url],
    ['z:archive', site.name],
    ['z:archiveLocation', id.ark],
  ];
  return metas.flatMap(([name, content, metaLang]) =>
    content ? [{ name, content: oneLine(content), ...(metaLang && { lang: metaLang }) }] : [],
  );
}

function namesOf(cited: Cited, role: CreditRole, meta: string): Meta[] {
  return makersOfCited(cited, role).map(({ name, nameLang }) => [meta, name, nameLang]);
}

/** Where nobody is named as the author, Zotero would make one of a contributor: then it is left to `z.translators`. */
function contributorsOf(cited: Cited): Meta[] {
  if (makersOfCited(cited, 'author').length === 0) return [];
  return [...namesOf(cited, 'translator', 'DC.contributor'), ...namesOf(cited, 'editor', 'DC.contributor')];
}

function wholeNamesOf(cited: Cited, role: CreditRole, meta: string): Meta[] {
  return makersOfCited(cited, role).map(({ name }) => [meta, toWholeName(name)]);
}
