import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** An attribute of a page that names other files; `start` and `end` are where it stands, in UTF-16 units. */
export type Reference = {
  tag: string;
  attribute: string;
  value: string;
  rel: string;
  start: number;
  end: number;
  /** Where the tag stands that it is in. */
  tagStart: number;
  tagEnd: number;
};

/** The attributes that name files, by the elements that have them. */
const NAMING: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  link: ['href', 'imagesrcset'],
  script: ['src', 'data-suggesting'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  form: ['action'],
};

/** What a page names, and the fragments that others may name in it, as a browser reads it (WHATWG HTML, 13.2). */
export function findReferences(html: string): Reference[] {
  const references: Reference[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) references.push(...referencesOf(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return references.sort((a, b) => a.start - b.start);
}

function referencesOf({ tagName, attrs, sourceCodeLocation }: Element): Reference[] {
  const rel = attrs.find(({ name }) => name === 'rel')?.value ?? '';
  const tag = sourceCodeLocation?.startTag ?? sourceCodeLocation;
  return (NAMING[tagName] ?? []).flatMap((attribute) => {
    const value = attrs.find(({ name }) => name === attribute)?.value;
    const place = sourceCodeLocation?.attrs?.[attribute];
    if (value === undefined || !place || !tag) return [];
    const { startOffset: start, endOffset: end } = place;
    return [
      { tag: tagName, attribute, value, rel, start, end, tagStart: tag.startOffset, tagEnd: tag.endOffset },
    ];
  });
}
