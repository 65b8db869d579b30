import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from './validate-for-tests';
import { element, toXmlCharacters, toXmlDocument } from './xml';

/** Any UTF-16 at all, lone surrogates and control characters among it. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom('<', '&', ']]>', '"', "'", '\r\n', '\u2028'),
  ),
});

describe('element', () => {
  it('gives text and attributes back from a parser, but for what XML forbids', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        const root = parseXml(toXmlDocument(element('a', { b: value }, text))).documentElement;
        expect(root.textContent).toBe(toXmlCharacters(text));
        expect(root.getAttribute('b')).toBe(toXmlCharacters(value));
      }),
      { numRuns: 500 },
    );
  });

  it('never makes an element out of a string', () => {
    const markup = element('a', {}, '<b/>', element('c', {}, 'd'), ['e', null, false, undefined]);
    expect(markup.toString()).toBe('<a>&lt;b/&gt;<c>d</c>e</a>');
  });

  it('leaves out attributes without a value and closes an empty element', () => {
    expect(element('a', { b: null, c: undefined, d: false, e: 0, f: '' }).toString()).toBe('<a e="0" f=""/>');
  });
});

describe('toXmlCharacters', () => {
  it('keeps what XML allows and is the same when done twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const allowed = toXmlCharacters(text);
        expect(toXmlCharacters(allowed)).toBe(allowed);
        expect(allowed).not.toMatch(/\p{Surrogate}/u);
      }),
    );
    expect(toXmlCharacters('ស្វាយ Đ\t\n\u200f𐐷\u0085')).toBe('ស្វាយ Đ\t\n\u200f𐐷\u0085');
  });

  it('keeps words apart that only a control character parted, and shows where half a pair stood', () => {
    expect(toXmlCharacters('a\u000bb\u0000c\ud800d\uffff')).toBe('a bc\ufffdd');
  });
});
