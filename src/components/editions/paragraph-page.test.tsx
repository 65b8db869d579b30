import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { BOX, SITE } from '@/components/test-article';
import type { Block } from '@/domain/body';

import { NoParagraphPage } from './no-paragraph-page';
import { ParagraphPage } from './paragraph-page';
import { makeEdition } from './editions-for-tests';

const block = (para: string): Block => {
  const found = makeEdition(1).article.edition.content.body.find((other) => other.para === para);
  if (!found) throw new Error(`There is no ${para}.`);
  return found;
};
const show = (shown: Block, number: 1 | 3 = 1) =>
  renderToStaticMarkup(
    <ParagraphPage locale="en" site={SITE} view={{ edition: makeEdition(number), block: shown }} box={BOX} />,
  );
const of = '/en/articles/d1aaaaaaaa';

describe('ParagraphPage', () => {
  it('quotes the paragraph by its number, without its notes, and says how to cite it', () => {
    const html = show(block('a'));
    expect(html).toContain(
      '<h2 id="paragraph">Paragraph 1</h2><blockquote class="quotation">Words</blockquote>',
    );
    expect(html).toContain('Dawn. <i>Heading</i>');
    expect(html).not.toContain('shortened');
  });

  it('leads to it in the edition, and in the newest text unless that lacks it', () => {
    expect(show(block('a'))).toContain(`href="${of}/editions/1#p-a"`);
    expect(show(block('a'))).toContain('The newest edition does not have it.');
    expect(show(block('e'))).toContain(`<a href="${of}/newest-slug#p-e">Read it in the newest text`);
    expect(show(block('e'), 3)).toContain(`<a href="${of}/newest-slug#p-e">Read it in the text</a>`);
  });

  it('calls what has no number by what it is', () => {
    expect(show(block('c'))).toContain('<h2 id="paragraph">Picture</h2>');
    expect(show(block('b'))).toContain('<h2 id="paragraph">Heading</h2>');
  });

  it('shortens what is long between two words, in Khmer between two letters', () => {
    const words = (text: string): Block => ({
      para: 'x',
      number: 1,
      type: 'paragraph',
      content: [{ type: 'text', text }],
    });
    const long = show(words('word '.repeat(200)));
    expect(long).toMatch(/word word…<\/blockquote><p class="hint">The quotation is shortened\.<\/p>/);
    const khmer = /quotation">(\p{L}[^<]*)…</u.exec(show(words('ក្រា'.repeat(200))))?.[1];
    expect(khmer).toMatch(/^(ក្រា)+$/);
    expect(khmer?.length).toBeLessThan(400);
  });
});

describe('NoParagraphPage', () => {
  it('says that the edition lacks it and leads to the edition', () => {
    const html = renderToStaticMarkup(<NoParagraphPage locale="en" site={SITE} view={makeEdition(1)} />);
    expect(html).toContain('<h1>Edition 1 has no such paragraph</h1>');
    expect(html).toContain(`<a href="${of}/editions/1">Read edition 1</a>`);
  });
});
