import { JSDOM } from 'jsdom';

const { window } = new JSDOM();

/** Reads a document as a browser reads XML. @throws Error with the parser's own words when it is not well-formed */
export function parseXml(text: string): Document {
  const document = new window.DOMParser().parseFromString(text, 'application/xml');
  const [fault] = document.getElementsByTagName('parsererror');
  if (fault) throw new Error(`Not well-formed: ${fault.textContent}\n${text.slice(0, 500)}`);
  return document;
}

/** What the elements of a name say, in the order of the document; `name` with the prefix that is written. */
export function textsOf(node: Document | Element, name: string): string[] {
  return Array.from(node.getElementsByTagName(name), (found) => found.textContent ?? '');
}
