import { describe, expect, it } from 'vitest';
import { toLexical } from '@/domain/to-lexical';
import { findBodyFault } from './find-body-fault';

const bodyOf = (node: unknown) => ({ root: { type: 'root', children: [node] } });

describe('findBodyFault', () => {
  it('finds none in what our own code writes', () => {
    const body = toLexical([
      {
        type: 'paragraph',
        content: [{ type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'x' }] }],
      },
      {
        type: 'paragraph',
        content: [{ type: 'note', content: [{ type: 'text', text: 'n' }] }, { type: 'break' }],
      },
      { type: 'heading', level: 3, content: [{ type: 'text', text: 'x', lang: 'vi' }] },
      { type: 'list', ordered: true, items: [[{ type: 'text', text: 'x' }]] },
      { type: 'quote', content: [{ type: 'text', text: 'x' }] },
      { type: 'figure', photo: null, caption: 'c' },
      { type: 'rule' },
    ]);
    expect(findBodyFault(body)).toBeNull();
    expect(findBodyFault(null)).toBeNull();
  });

  it.each([
    ['no body', 'words', /root/],
    ['an unknown block', bodyOf({ type: 'iframe' }), /Block 1 .*“iframe”/],
    [
      'a block inside a block',
      bodyOf({ type: 'paragraph', children: [{ type: 'heading', tag: 'h2' }] }),
      /“heading”/,
    ],
    ['a heading of another level', bodyOf({ type: 'heading', tag: 'h1' }), /heading 2 or 3/],
    ['a block of another kind', bodyOf({ type: 'block', fields: { blockType: 'code' } }), /not a photo/],
    ['a node without a type', bodyOf({ children: [] }), /no type/],
  ])('names %s', (_, body, sentence) => {
    expect(findBodyFault(body)).toMatch(sentence);
  });

  it('gives up on what is nested without end', () => {
    let node: object = { type: 'text' };
    for (let depth = 0; depth < 30; depth++) node = { type: 'list', children: [node] };
    expect(findBodyFault(bodyOf(node))).toMatch(/nested too deeply/);
  });
});
