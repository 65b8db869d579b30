/** A body with every kind of block, for the tests of plain text and Markdown. */
import type { Block } from '@/domain/body';

export const PICTURE = { sha256: 'ab'.repeat(32), width: 1000, height: 600 };

export const BODY: Block[] = [
  {
    para: 'a',
    number: 1,
    type: 'paragraph',
    content: [
      { type: 'text', text: 'A < B & “C” ' },
      { type: 'text', text: 'heavy', marks: ['bold', 'italic'] },
      { type: 'break' },
      {
        type: 'link',
        url: 'https://example.org/a b?q=[1]#x',
        children: [
          { type: 'text', text: 'linked' },
          { type: 'note', content: [{ type: 'text', text: 'Of the link' }] },
        ],
      },
      { type: 'link', url: '#p-c', children: [{ type: 'text', text: 'inner', marks: ['strikethrough'] }] },
      { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'unsafe' }] },
      {
        type: 'note',
        content: [
          { type: 'text', text: 'Aside ' },
          { type: 'text', text: '2', marks: ['superscript'] },
          { type: 'note', content: [{ type: 'text', text: 'Aside of the aside' }] },
        ],
      },
    ],
  },
  { para: 'b', number: null, type: 'heading', level: 3, content: [{ type: 'text', text: 'Small first' }] },
  { para: 'c', number: null, type: 'heading', level: 2, content: [{ type: 'text', text: 'Middle' }] },
  {
    para: 'd',
    number: null,
    type: 'figure',
    picture: PICTURE,
    alt: 'A "loom"',
    caption: 'At <work>',
    credit: 'Agency & Co',
  },
  { para: 'e', number: null, type: 'figure', picture: null, alt: '', caption: 'Lost', credit: '' },
  {
    para: 'g',
    number: 2,
    type: 'list',
    ordered: false,
    items: [[{ type: 'text', text: 'One' }], [{ type: 'text', text: 'ពីរ', lang: 'km' }]],
  },
  { para: 'h', number: 3, type: 'list', ordered: true, items: [[{ type: 'text', text: 'First' }]] },
  {
    para: 'i',
    number: 4,
    type: 'quote',
    content: [{ type: 'text', text: 'Said' }, { type: 'break' }, { type: 'text', text: 'twice' }],
  },
  { para: 'j', number: null, type: 'rule' },
  {
    para: 'k',
    number: 5,
    type: 'paragraph',
    content: [{ type: 'text', text: 'Broken \u0000\u0008words\u000band \ud800' }],
  },
];
