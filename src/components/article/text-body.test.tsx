import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { Block, Inline } from '@/domain/body';
import { createTranslator } from '@/i18n/create-translator';

import { numberNotes } from './note-numbers';
import { NotesList } from './notes-list';
import { TextBody } from './text-body';

const t = createTranslator('en');
const paragraph = (content: Inline[], number: number | null = 1): Block => ({
  para: `x${number}`,
  number,
  type: 'paragraph',
  content,
});
const show = (body: Block[], drafts?: ReadonlySet<string>) =>
  renderToStaticMarkup(<TextBody t={t} body={body} lang="en" drafts={drafts} />);

describe('TextBody', () => {
  it('gives a paragraph its address and its number a link to it', () => {
    expect(show([paragraph([{ type: 'text', text: 'Word' }], 7)])).toContain(
      '<p id="p-x7">Word<a class="n" href="#p-x7" aria-label="Paragraph 7">7</a></p>',
    );
  });

  it('marks words in another language and sets marks around each other', () => {
    const html = show([
      paragraph([{ type: 'text', text: 'đình', lang: 'vi', marks: ['bold', 'italic'] }], null),
    ]);
    expect(html).toContain('<p id="p-xnull"><strong lang="vi"><em>đình</em></strong></p>');
  });

  it('drops a link that would run a script and keeps its words', () => {
    const html = show([
      paragraph(
        [{ type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'here' }] }],
        null,
      ),
    ]);
    expect(html).toContain('<p id="p-xnull">here</p>');
  });

  it('marks the paragraphs that a machine drafted and no others', () => {
    const html = show(
      [paragraph([{ type: 'text', text: 'a' }], 1), paragraph([{ type: 'text', text: 'b' }], 2)],
      new Set(['x2']),
    );
    expect(html.match(/machine draft/g)).toHaveLength(1);
    expect(html.indexOf('machine draft')).toBeGreaterThan(html.indexOf('id="p-x2"'));
  });

  it('leads from a note’s number to the note and back', () => {
    const body = [paragraph([{ type: 'note', content: [{ type: 'text', text: 'Aside' }] }])];
    expect(show(body)).toContain('<a id="ref-1" href="#note-1" aria-label="Note 1">1</a>');
    const notes = renderToStaticMarkup(<NotesList lang="en" t={t} notes={numberNotes(body)} />);
    expect(notes).toContain('<li id="note-1">Aside <a class="back" href="#ref-1"');
  });
});
