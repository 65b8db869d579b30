import type { CreditRole } from '@/domain/credits';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';

import { toWholeName, toZoteroType } from './coins';
import { arkOfCited, bracketed, makersOfCited, publicationOf } from './csl-item';
import { oneLine } from './one-line';

/** A `meta` element. */
export type MetaElement = { name: string; content: string; lang?: string };

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
    ['DC.title', bracketed(cited), lang],
    ['DCTERMS.alternative', cited.original && bracketed(cited.original), cited.original?.lang],
    ...namesOf(cited, 'author', 'DC.creator'),
    ...namesOf(cited, 'translator', 'DC.contributor'),
    ...namesOf(cited, 'editor', 'DC.contributor'),
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

function wholeNamesOf(cited: Cited, role: CreditRole, meta: string): Meta[] {
  return makersOfCited(cited, role).map(({ name }) => [meta, toWholeName(name)]);
}
