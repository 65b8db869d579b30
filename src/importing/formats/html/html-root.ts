import { Readability } from '@mozilla/readability';
import { getText } from './html-source';

/** Readability takes seconds beyond this; a page so long is all article. */
const MOST_ELEMENTS = 20_000;

const MARK = 'data-colophon-element';

/** The element that holds the article: `article`, `main`, what Readability finds on a full page, or the body. */
export function findRoot(document: Document): Element {
  const articles = [...document.querySelectorAll('article, [itemprop="articleBody"]')];
  const outer = articles.filter(
    (element) => !articles.some((other) => other !== element && other.contains(element)),
  );
  const [only, second] = outer;
  if (only && !second) return only;
  const main = document.querySelector('main, [role="main"]');
  const whole = document.body;
  if (main && getText(main).length > getText(whole).length / 3) return main;
  const isPage =
    document.querySelector('nav, aside, footer, form, #header, #footer, #sidebar, .sidebar, .menu') !== null;
  return (isPage ? askReadability(document) : null) ?? whole;
}

/** The smallest element of the page around everything that Readability keeps; null when it finds no article. */
function askReadability(document: Document): Element | null {
  const elements = [...document.body.querySelectorAll('*')];
  if (elements.length > MOST_ELEMENTS) return null;
  elements.forEach((element, index) => element.setAttribute(MARK, String(index)));
  const copy = document.cloneNode(true);
  const kept = isDocument(copy)
    ? new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content
    : null;
  elements.forEach((element) => element.removeAttribute(MARK));
  const paragraphs = kept && isParent(kept) ? [...kept.querySelectorAll(`p[${MARK}], div[${MARK}]`)] : [];
  const originals = paragraphs.flatMap((paragraph) => elements[Number(paragraph.getAttribute(MARK))] ?? []);
  const [first] = originals;
  let root = first?.parentElement ?? null;
  while (root && originals.some((element) => root?.contains(element) === false)) root = root.parentElement;
  return root;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === node.DOCUMENT_NODE;
}

function isParent(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
