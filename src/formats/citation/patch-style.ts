import type { CitationStyle } from '@/domain/exports';

import { cslNode, type CslNode, mapCsl } from './csl-tree';
import { wordsLang, wordsOf } from './words';

/**
 * The variables of the phrases that `toFormattedItem` makes. They have names of ours, since each variable of CSL is
 * printed somewhere by some style; citeproc takes any name for a text.
 */
export const EXTRA = {
  edition: 'colophon-edition',
  note: 'colophon-note',
  accessed: 'colophon-accessed',
} as const;

const text = (variable: string) => cslNode('text', { variable });
const group = (delimiter: string, ...children: CslNode[]) => cslNode('group', { delimiter }, ...children);

/**
 * What a style says of the archive and of the address, by its macro: no style prints edition, permanent id and day of
 * access of a newspaper's article, and a citation of the archive has them all.
 */
const TAILS: Record<CitationStyle, Record<string, CslNode[]>> = {
  apa: {
    access: [
      group(
        ' ',
        cslNode('group', { delimiter: '. ', suffix: '.' }, text(EXTRA.note), text(EXTRA.edition)),
        text(EXTRA.accessed),
        text('URL'),
      ),
    ],
    'publication-history': [],
  },
  chicago: {
    access: [group('. ', text(EXTRA.note), text(EXTRA.edition), text(EXTRA.accessed), text('URL'))],
  },
  mla: {
    location: [],
    'container2-title': [text(EXTRA.edition)],
    'container2-location': [text('URL')],
    accessed: [group('. ', text(EXTRA.accessed), text(EXTRA.note))],
  },
};

/** APA puts the year before month and day, which only English can say without a word between them. */
const APA_DATE = [
  cslNode(
    'group',
    { prefix: '(', suffix: ')' },
    cslNode(
      'choose',
      {},
      cslNode('if', { variable: 'issued' }, cslNode('date', { variable: 'issued', form: 'text' })),
      cslNode('else', {}, cslNode('text', { term: 'no date', form: 'short' })),
    ),
  ),
];

/** Khmer ends sentences with its own sign. */
function toKhmerStops(node: CslNode): CslNode {
  const attrs = { ...node.attrs };
  for (const key of ['delimiter', 'prefix', 'suffix']) {
    if (attrs[key] === '.') attrs[key] = '។';
    if (attrs[key] === '. ') attrs[key] = '។ ';
  }
  return { ...node, attrs };
}

/** What only English does: `&` between names, a comma before ‘and’, and capitals for the word that tells a role. */
function withoutEnglishHabits(node: CslNode): CslNode {
  const { and, 'text-case': textCase, ...attrs } = node.attrs;
  return {
    ...node,
    attrs: {
      ...attrs,
      ...(and && { and: 'text', 'delimiter-precedes-last': 'never' }),
      ...(textCase && (node.name !== 'label' || textCase !== 'title') && { 'text-case': textCase }),
    },
  };
}

/** In-text citations and an order are not asked for; without them citeproc has half the work. */
function withoutUnused(node: CslNode): CslNode {
  if (node.name === 'citation') {
    return cslNode('citation', {}, cslNode('layout', {}, cslNode('text', { variable: 'title' })));
  }
  if (node.name !== 'bibliography') return node;
  const isSort = (child: CslNode | string) => typeof child !== 'string' && child.name === 'sort';
  return { ...node, children: node.children.filter((child) => !isSort(child)) };
}

/** A style with what citations of the archive need, and the punctuation of the reader's language. */
export function patchStyle(style: CslNode, { name, lang }: { name: CitationStyle; lang: string }): CslNode {
  const macros: Record<string, CslNode[]> = {
    ...TAILS[name],
    ...(name === 'apa' && wordsLang(lang) !== 'en' && { 'date-bib': APA_DATE }),
  };
  const patched = mapCsl(style, (node) => {
    const children = node.name === 'macro' ? macros[node.attrs.name ?? ''] : undefined;
    return withoutUnused(children ? { ...node, children } : node);
  });
  if (wordsLang(lang) === 'en') return patched;
  const translated = mapCsl(patched, withoutEnglishHabits);
  return wordsOf(lang).stop === '.' ? translated : mapCsl(translated, toKhmerStops);
}
