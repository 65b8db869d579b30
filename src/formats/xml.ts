/**
 * Writing XML 1.0 (Fifth Edition). Strings are data and are escaped; only `element` makes markup, so that no title or
 * caption becomes an element by mistake.
 */

/** Markup that is already well-formed. Only this module makes it. */
export class Xml {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in an element: strings are escaped, `Xml` is not, and nothing is left out. */
export type XmlChild = Xml | string | null | undefined | false | readonly XmlChild[];

/** Attributes in the order of writing; null, undefined and false leave one out. */
export type XmlAttributes = Record<string, string | number | null | undefined | false>;

/** Everything outside of `Char` (2.2); with the flag `u` a surrogate in the class is one that stands alone. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

function toAllowed(forbidden: string): string {
  if (/[\ud800-\udfff]/.test(forbidden)) return '\ufffd';
  // Word processors use these two as a line and a page break: without them two words would become one.
  return forbidden === '\u000b' || forbidden === '\u000c' ? ' ' : '';
}

/**
 * A text with the characters only that XML 1.0 allows (2.2, `Char`): half a surrogate pair becomes U+FFFD, as in
 * UTF-8; vertical tab and form feed a space; other control characters and noncharacters are taken out.
 */
export function toXmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, toAllowed);
}

const REFERENCES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** A parser reads a carriage return as a line feed (2.11), unless it is written as a reference. `]]>` needs its `>`. */
function escapeText(text: string): string {
  return toXmlCharacters(text).replace(/[&<>\r]/g, (char) => REFERENCES.get(char) ?? char);
}

/** A parser reads tabs and line breaks in an attribute as spaces (3.3.3), unless they are written as references. */
function escapeAttribute(text: string): string {
  return toXmlCharacters(text).replace(/[&<>"\t\n\r]/g, (char) => REFERENCES.get(char) ?? char);
}

function toMarkup(child: XmlChild): string {
  if (typeof child === 'string') return escapeText(child);
  if (child instanceof Xml) return child.toString();
  return child ? child.map(toMarkup).join('') : '';
}

/**
 * One element (3.1). `name` and the names of attributes are ours and written as they are; values and strings among
 * the children are escaped. Without a child it is an empty-element tag.
 */
export function element(name: string, attributes: XmlAttributes = {}, ...children: XmlChild[]): Xml {
  const written = Object.entries(attributes).map(([attribute, value]) =>
    value === null || value === undefined || value === false
      ? ''
      : ` ${attribute}="${escapeAttribute(String(value))}"`,
  );
  const content = toMarkup(children);
  const start = `<${name}${written.join('')}`;
  return new Xml(content === '' ? `${start}/>` : `${start}>${content}</${name}>`);
}

/** A whole document in UTF-8 with its declaration (2.8); `prolog` is a document type or processing instructions. */
export function toXmlDocument(root: Xml, prolog = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${prolog}${root.toString()}\n`;
}
