import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { toBibtex } from './citation/bibtex';
import { toRis } from './citation/ris';
import { toCited } from '@/domain/cited';
import { EXPORTS } from '@/domain/exports';
import { toOaiDc } from './oai-dc';
import { element, toXmlDocument } from './xml';

type Serialize = (view: ArticleView, site: Site) => string;

/**
 * The forms offered (unAPI 1, 'unAPI HTTP interface'). The names are those that Zotero and others look for.
 * Not MODS: Zotero would take it before RIS, whose type says outright that the text is from a newspaper.
 */
const FORMATS = {
  ris: { type: EXPORTS.ris.type, docs: null, write: (view, site) => toRis(toCited(view), site) },
  bibtex: { type: EXPORTS.bib.type, docs: null, write: (view, site) => toBibtex(toCited(view), site) },
  oai_dc: {
    type: 'application/xml',
    docs: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    write: (view, site) => toXmlDocument(toOaiDc(view, site)),
  },
} as const satisfies Record<string, { type: string; docs: string | null; write: Serialize }>;

export type UnapiFormat = keyof typeof FORMATS;

/** Tells whether a name is one of the formats that unAPI offers here. */
export function isUnapiFormat(value: string): value is UnapiFormat {
  return Object.hasOwn(FORMATS, value);
}

/** Which forms there are; of one text, when `id` is given. */
export function toUnapiFormats(id: string | null): string {
  const formats = Object.entries(FORMATS).map(([name, { type, docs }]) =>
    element('format', { name, type, docs }),
  );
  return toXmlDocument(element('formats', { id }, formats));
}

/** A text in one of the forms, with its `Content-Type`. */
export function toUnapiRecord(
  view: ArticleView,
  { site, format }: { site: Site; format: UnapiFormat },
): { type: string; body: string } {
  const { type, write } = FORMATS[format];
  return { type: `${type}; charset=utf-8`, body: write(view, site) };
}
