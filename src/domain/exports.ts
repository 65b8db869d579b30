/** The forms in which a text is exported: the ending of its URL, the media type (also for `Accept`), the name shown. */
export const EXPORTS = {
  bib: { type: 'application/x-bibtex', name: 'BibTeX' },
  ris: { type: 'application/x-research-info-systems', name: 'RIS' },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
  jsonld: { type: 'application/ld+json', name: 'JSON-LD' },
  txt: { type: 'text/plain', name: 'Text' },
  md: { type: 'text/markdown', name: 'Markdown' },
  'tei.xml': { type: 'application/tei+xml', name: 'TEI' },
  epub: { type: 'application/epub+zip', name: 'EPUB' },
} as const satisfies Record<string, { type: string; name: string }>;

export type ExportFormat = keyof typeof EXPORTS;

/** Tells whether the ending of a URL names a form of export. */
export function isExportFormat(value: unknown): value is ExportFormat {
  return typeof value === 'string' && Object.hasOwn(EXPORTS, value);
}

/** The citation styles offered, by the name that `text/x-bibliography; style=…` asks for them with. */
export const CITATION_STYLES = {
  apa: { name: 'APA' },
  chicago: { name: 'Chicago' },
  mla: { name: 'MLA' },
} as const satisfies Record<string, { name: string }>;

export type CitationStyle = keyof typeof CITATION_STYLES;

/** One formatted citation: as plain words, and as HTML whose only elements are `i`, `b`, `sup`, `sub`, `span` and `a`. */
export type Citation = { style: CitationStyle; text: string; html: string };

/** What the citing box shows of a text, an edition or a paragraph. */
export type CitingBox = { citations: Citation[]; bibtex: string; ris: string };

/** A `meta` element in the head of a text's page, for reference managers and harvesters. */
export type MetaElement = { name: string; content: string; lang?: string };

/** What machines are told in the page of a text or an edition. */
export type MachineWords = {
  /** The content of a JSON-LD script, with no `<` in it. */
  jsonLd: string;
  metadata: MetaElement[];
  /** The value of the `title` of a COinS span, not yet escaped for HTML. */
  coins: string;
};
