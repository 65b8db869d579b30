import type { Hint } from '../../source-line';
import { addList } from './html-list';
import { addTable } from './html-table';
import { getFurnitureReason } from './html-furniture';
import { isElement, toInlineContent } from './html-inline';
import { addFigure, addPicture, isHeld } from './html-picture';
import { type HtmlWalk, addLine, getText, leaveOutNode } from './html-source';
import { splitAtDoubleBreaks } from './html-breaks';

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr img li main nav ol p pre section summary table tbody td th thead tr ul'
  ).split(' '),
);
/** Deeper nesting than any document has; past it an element is read as one paragraph. */
const DEEPEST = 150;

export type Place = { quoted: boolean; depth: number; hint?: Hint };

/** Walks over an element's children and adds a line for each block of words, in the order of the page. */
export function walkBlocks(walk: HtmlWalk, container: Element, place: Place): void {
  let run: Node[] = [];
  const lang = getLang(walk, container);
  const flush = (): void => {
    const pieces = splitAtDoubleBreaks(toInlineContent(walk, run, lang));
    const [first] = run;
    const shape = { kind: place.quoted ? ('quote' as const) : ('words' as const) };
    if (first) for (const content of pieces) addLine(walk, first, shape, content, place.hint);
    run = [];
  };
  for (const child of container.childNodes) {
    if (!isElement(child)) {
      run.push(child);
    } else if (walk.notes.bodies.has(child)) {
      continue;
    } else if (getFurnitureReason(walk, child) !== null) {
      leaveOutNode(walk, child, getFurnitureReason(walk, child) ?? '');
    } else if (child.localName === 'img' && !isHeld(child)) {
      // It parts no paragraph: there is nothing to show in its place.
      addPicture(walk, child, '');
    } else if (isBlock(child)) {
      flush();
      addBlock(walk, child, { ...place, depth: place.depth + 1 });
    } else {
      run.push(child);
    }
  }
  flush();
}

function addBlock(walk: HtmlWalk, element: Element, place: Place): void {
  const tag = element.localName;
  const level = /^h([1-6])$/.exec(tag)?.[1];
  const hint = getHint(element) ?? place.hint;
  if (level !== undefined && element.querySelector('img') === null) {
    const content = toInlineContent(walk, [...element.childNodes], getLang(walk, element));
    addLine(walk, element, { kind: 'heading', level: Number(level) }, content, hint);
  } else if (tag === 'img') addPicture(walk, element, '');
  else if (tag === 'figure' && element.querySelector('p + p, ul, ol, h2, h3') === null)
    addFigure(walk, element);
  else if (tag === 'ul' || tag === 'ol') addList(walk, element);
  else if (tag === 'table' && addTable(walk, element)) return;
  else if (tag === 'hr')
    walk.lines.push({ kind: 'break', line: walk.lineOf(element), text: '* * *', blankBefore: true });
  else if (place.depth > DEEPEST)
    addLine(walk, element, { kind: 'words' }, [{ type: 'text', text: getText(element) }]);
  else
    walkBlocks(walk, element, {
      quoted: place.quoted || tag === 'blockquote',
      depth: place.depth,
      ...(hint ? { hint } : {}),
    });
}

/** An inline element with a block or picture inside is walked as a block, so that nothing in it is flattened. */
function isBlock(element: Element): boolean {
  if (BLOCKS.has(element.localName)) return true;
  return (
    element.firstElementChild !== null &&
    [...element.getElementsByTagName('*')].some((inner) => BLOCKS.has(inner.localName))
  );
}

function getHint(element: Element): Hint | undefined {
  const names = [
    ...element.classList,
    element.getAttribute('itemprop') ?? '',
    element.getAttribute('rel') ?? '',
  ].join(' ');
  if (
    element.localName === 'figcaption' ||
    /(?:^|[\s_-])(?:caption|wp-caption-text)(?:$|[\s_-])/iu.test(names)
  )
    return 'caption';
  if (/(?:^|[\s_-])(?:byline|author)(?:$|[\s_-])/iu.test(names)) return 'byline';
  if (/(?:^|[\s_-])(?:lede|standfirst|sapo|chapo|subtitle|dek)(?:$|[\s_-])/iu.test(names)) return 'lede';
  return undefined;
}

/** The language of an element where it is not the page's, so that its words can be marked. */
function getLang(walk: HtmlWalk, element: Element): string | null {
  for (let holder: Element | null = element; holder; holder = holder.parentElement) {
    const lang = holder.getAttribute('lang');
    if (lang) return lang.split('-')[0] === walk.pageLang ? null : lang;
  }
  return null;
}
