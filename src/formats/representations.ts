import { toCited } from '@/domain/cited';
import { EXPORTS, type ExportFormat, isExportFormat } from '@/domain/exports';
import { formatLinks } from '@/domain/link-header';
import type { MachineAnswer } from '@/domain/machine-answer';
import { BIBLIOGRAPHY_TYPE, type Representation, type WantedBibliography } from '@/domain/negotiate';
import { absoluteUrl, articlePath, exportPath, linksetPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { citeAs, LINKSET_TYPE } from './article-links';
import { formatCitations } from './citation/format-citations';
import { toBibtex } from './citation/bibtex';
import { toCslJson } from './citation/csl-json';
import { toRis } from './citation/ris';
import { wordsLang } from './citation/words';
import { toEpub } from './epub/to-epub';
import { toJsonLd } from './json-ld/to-json-ld';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { toTei } from './tei/to-tei';

/** SHA-256 of a photo → its bytes, for the EPUB; the other forms have no pictures in them. */
type Pictures = ReadonlyMap<string, Uint8Array>;
type Parts = { view: ArticleView; site: Site; pictures?: Pictures };

type CitingParts = Parts & { today: string };

/** Forms that a browser shows; the others it keeps as a file. */
const SHOWN = new Set<ExportFormat>(['jsonld', 'txt', 'md', 'tei.xml']);

/** A text in one of the forms of export. */
function toRepresentation(
  format: ExportFormat,
  { view, site, pictures = new Map() }: Parts,
): string | Uint8Array<ArrayBuffer> {
  switch (format) {
    case 'bib':
      return toBibtex(toCited(view), site);
    case 'ris':
      return toRis(toCited(view), site);
    case 'csl.json':
      return toCslJson(toCited(view), site);
    case 'jsonld':
      return JSON.stringify(toJsonLd(view, site), null, 2);
    case 'txt':
      return toPlainText(view, site);
    case 'md':
      return toMarkdown(view, site);
    case 'tei.xml':
      return toTei(view, site);
    case 'epub':
      return toEpub({ view, site, pictures });
  }
}

/**
 * What a machine is answered at a text's URL (RFC 9110, 8 and 12). `negotiated`: it was asked for by `Accept` at the
 * page's own URL, and not by an ending. `today` is the day of access that citations name, `YYYY-MM-DD`.
 */
export async function toMachineAnswer(
  wanted: Representation,
  { negotiated, ...parts }: CitingParts & { negotiated: boolean },
): Promise<MachineAnswer> {
  if ('bibliography' in wanted) return toBibliography(wanted.bibliography, parts);
  const { view, site } = parts;
  const { format } = wanted;
  const text = addressOf(view);
  return {
    type: typeWithCharset(format),
    body: toRepresentation(format, parts),
    lastModified: view.edition.publishedAt,
    headers: {
      ...(negotiated && { Vary: 'Accept', 'Content-Location': exportPath(text, format) }),
      'Content-Disposition': toDisposition(format, text),
      Link: toLinks(view, site),
    },
  };
}

/** 406 for a citation in a style that there is not (RFC 9110, 15.5.7): says which there are. */
export function toNotAcceptable(styles: readonly string[]): MachineAnswer {
  const types = [...styles.map((style) => `${BIBLIOGRAPHY_TYPE}; style=${style}`), ...listTypes()];
  return {
    status: 406,
    type: 'text/plain; charset=utf-8',
    body: `This text is not offered in that style. It is offered as:\n${types.join('\n')}\n`,
    headers: { Vary: 'Accept' },
  };
}

async function toBibliography(
  { style, locale: asked }: WantedBibliography,
  { view, site, today }: CitingParts,
): Promise<MachineAnswer> {
  const lang = asked?.split('-')[0] ?? '';
  const locale = wordsLang(lang) === lang ? lang : view.edition.lang;
  const citations = await formatCitations(toCited(view), { site, locale, accessed: today });
  const citation = citations.find((one) => one.style === style);
  return {
    type: `${BIBLIOGRAPHY_TYPE}; style=${style}; charset=utf-8`,
    body: `${citation?.text ?? ''}\n`,
    headers: { Vary: 'Accept', Link: toLinks(view, site) },
  };
}

/** The page that this is a form of (RFC 6596), what to cite it by (RFC 8574), and where its other links are (RFC 9264). */
function toLinks(view: ArticleView, site: Site): string {
  const text = addressOf(view);
  return formatLinks([
    citeAs(view, site),
    { href: absoluteUrl(site.url, articlePath(text)), rel: 'canonical', type: 'text/html' },
    { href: absoluteUrl(site.url, linksetPath(text)), rel: 'linkset', type: LINKSET_TYPE },
  ]);
}

function addressOf({ pid, edition }: ArticleView) {
  return { pid, lang: edition.lang, slug: edition.content.slug };
}

/** EPUB is not text, and JSON is UTF-8 without saying so (RFC 8259, 8.1 and 11). */
function typeWithCharset(format: ExportFormat): string {
  const { type } = EXPORTS[format];
  return format === 'epub' || format === 'jsonld' || format === 'csl.json' ? type : `${type}; charset=utf-8`;
}

/** RFC 6266, 4: a name for every client, and the real one (RFC 8187) for those that read it. */
function toDisposition(format: ExportFormat, { pid, lang, slug }: ReturnType<typeof addressOf>): string {
  const way = SHOWN.has(format) ? 'inline' : 'attachment';
  const name = encodeURIComponent(`${slug}.${format}`).replace(/['()*]/g, toPercent);
  return `${way}; filename="${pid}.${lang}.${format}"; filename*=UTF-8''${name}`;
}

function toPercent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

function listTypes(): string[] {
  return Object.keys(EXPORTS)
    .filter(isExportFormat)
    .map((format) => EXPORTS[format].type);
}
