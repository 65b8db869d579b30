import type { Block } from '@/domain/body';
import { paragraphFragment } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';
import { pictureUrl } from '../picture-url';
import { addressesOf } from '../text-facts';
import { element, type Xml, type XmlChild } from '../xml';
import { teiInlines, type TeiContext } from './tei-inlines';
import { MACHINE_ID } from './tei-title-statement';

type BodyContext = TeiContext & { site: Site; drafted: ReadonlySet<string> };
type Heading = Extract<Block, { type: 'heading' }>;

function teiFigure(block: Extract<Block, { type: 'figure' }>, id: string, { site }: BodyContext): Xml {
  const { picture, caption, alt, credit, lang } = block;
  return element(
    'figure',
    { 'xml:id': id },
    picture && element('graphic', { url: pictureUrl(picture, site), mimeType: 'image/jpeg' }),
    caption && element('head', { 'xml:lang': lang }, caption),
    alt && element('figDesc', { 'xml:lang': lang }, alt),
    credit && element('note', { type: 'credit' }, credit),
  );
}

function teiBlock(block: Exclude<Block, Heading>, context: BodyContext): XmlChild {
  const id = paragraphFragment(block.para);
  const attributes = {
    'xml:id': id,
    n: block.number,
    resp: context.drafted.has(block.para) && `#${MACHINE_ID}`,
  };
  switch (block.type) {
    case 'paragraph': {
      const words = element('p', attributes, teiInlines(block.content, context));
      return block.startsSection ? [element('milestone', { unit: 'section' }), words] : words;
    }
    case 'quote':
      return element('quote', attributes, teiInlines(block.content, context));
    case 'list':
      return element(
        'list',
        { ...attributes, rend: block.ordered ? 'numbered' : 'bulleted' },
        block.items.map((item) => element('item', {}, teiInlines(item, context))),
      );
    case 'figure':
      return teiFigure(block, id, context);
    case 'rule':
      return element('milestone', { 'xml:id': id, unit: 'section', rend: 'rule' });
  }
}

function endsDivision(block: Block | undefined, level: number): boolean {
  return block?.type === 'heading' && block.level <= level;
}

function teiDivision(heading: Heading, within: readonly Block[], context: BodyContext): Xml {
  const id = paragraphFragment(heading.para);
  const head = element('head', { 'xml:id': id }, teiInlines(heading.content, context));
  return element('div', { type: 'section' }, head, teiDivisions(within, context));
}

/** Everything up to the next heading of this level or above it is within the heading's division (TEI P5, 4.1). */
function teiDivisions(blocks: readonly Block[], context: BodyContext): XmlChild[] {
  const children: XmlChild[] = [];
  let at = 0;
  for (let block = blocks[at]; block; block = blocks[at]) {
    at += 1;
    if (block.type === 'heading') {
      const start = at;
      while (at < blocks.length && !endsDivision(blocks[at], block.level)) at += 1;
      children.push(teiDivision(block, blocks.slice(start, at), context));
    } else children.push(teiBlock(block, context));
  }
  return children;
}

/**
 * `text` (TEI P5, 4) with title, the credits as printed (4.2.2 `byline`), lede and body. A paragraph's `xml:id` is
 * the fragment of its public address and `n` the number shown beside it; what a machine drafted and nobody has
 * reviewed names the machine in `resp`.
 */
export function teiText(view: ArticleView, site: Site): Xml {
  const { lang, content } = view.edition;
  const { url } = addressesOf(view, site);
  const context = { base: url, notes: [], site, drafted: new Set(content.machineDraft) };
  const printed = content.credits.filter(({ asPrinted }) => asPrinted !== '');
  return element(
    'text',
    { 'xml:lang': lang },
    element(
      'body',
      {},
      element(
        'div',
        { type: 'article' },
        element('head', {}, formatTitle(content)),
        content.kind !== 'abstract' && printed.map(({ asPrinted }) => element('byline', {}, asPrinted)),
        content.lede && element('p', { rend: 'lede' }, content.lede),
        teiDivisions(content.body, context),
      ),
    ),
  );
}
