import type { Inline } from './body';
import { sha256Hex } from './hashing';
import { plainText } from './inline-text';
import type { LexicalBody, LexicalNode } from './lexical';
import { toFormat } from './lexical-format';
import { withPara } from './paragraph-ids';

/** A block to be stored: `Block` without what storing or freezing adds. `photo` is the id of a photo document. */
export type NewBlock = { para?: string } & (
  | { type: 'paragraph'; content: Inline[]; startsSection?: true }
  | { type: 'heading'; level: 2 | 3; content: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'quote'; content: Inline[] }
  | { type: 'figure'; photo: string | null; caption: string; credit?: string }
  | { type: 'rule' }
);

/**
 * A body as Payload's editor would write it (Lexical 0.50, Payload 3.90): the inverse of `toBlocks`. A note keeps its
 * words only, which is all that the editor's field for it holds.
 */
export function toLexical(blocks: readonly NewBlock[]): LexicalBody {
  const children = blocks.map((block, index) => {
    const node = toNode(block, `${index}`);
    return block.para === undefined ? node : withPara(node, block.para);
  });
  return { root: element('root', children) };
}

function toNode(block: NewBlock, path: string): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return {
        ...element('paragraph', toInlineNodes(block.content, path)),
        ...PARAGRAPH_STYLE,
        ...(block.startsSection && { $: { section: true } }),
      };
    case 'heading':
      return { ...element('heading', toInlineNodes(block.content, path)), tag: `h${block.level}` };
    case 'quote':
      return element('quote', toInlineNodes(block.content, path));
    case 'list':
      return toListNode(block, path);
    case 'figure':
      return toPhotoNode(block, path);
    case 'rule':
      return { type: 'horizontalrule', version: 1 };
  }
}

const PARAGRAPH_STYLE = { textFormat: 0, textStyle: '' };

function element(type: string, children: LexicalNode[]): LexicalNode {
  return { type, version: 1, direction: null, format: '', indent: 0, children };
}

function toListNode({ ordered, items }: { ordered: boolean; items: Inline[][] }, path: string): LexicalNode {
  const children = items.map((item, index) => ({
    ...element('listitem', toInlineNodes(item, `${path}.${index}`)),
    value: index + 1,
  }));
  return {
    ...element('list', children),
    listType: ordered ? 'number' : 'bullet',
    start: 1,
    tag: ordered ? 'ol' : 'ul',
  };
}

function toPhotoNode(
  { photo, caption, credit = '' }: { photo: string | null; caption: string; credit?: string },
  path: string,
): LexicalNode {
  const fields = { id: fieldsId(path, caption), blockName: '', blockType: 'photo', photo, caption, credit };
  return { type: 'block', version: 2, format: '', fields };
}

function toInlineNodes(content: readonly Inline[], path: string): LexicalNode[] {
  return content.map((inline, index) => toInlineNode(inline, `${path}.${index}`));
}

function toInlineNode(inline: Inline, path: string): LexicalNode {
  switch (inline.type) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        text: inline.text,
        format: toFormat(inline.marks),
        detail: 0,
        mode: 'normal',
        style: '',
        ...(inline.lang !== undefined && { $: { lang: inline.lang } }),
      };
    case 'break':
      return { type: 'linebreak', version: 1 };
    case 'link': {
      const fields = { linkType: 'custom', newTab: false, url: inline.url };
      return {
        ...element('link', toInlineNodes(inline.children, path)),
        version: 3,
        id: fieldsId(path, inline.url),
        fields,
      };
    }
    case 'note': {
      const content = plainText(inline.content);
      const fields = { id: fieldsId(path, content), blockName: '', blockType: 'note', content };
      return { type: 'inlineBlock', version: 1, fields };
    }
  }
}

/** Payload wants an id, unique in the body, on blocks and links: 24 hex digits, the same for the same content. */
function fieldsId(path: string, content: string): string {
  return sha256Hex(`${path} ${content}`).slice(0, 24);
}
