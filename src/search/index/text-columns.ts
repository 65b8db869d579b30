import type { IndexedText } from '@/domain/search';
import { cutPlace, type CutPlace } from './cut-place';
import { BLOCK_MARK, CAPTION_MARK, FACET_MARK, WORD_COLUMNS } from './schema';
import type { Place, PlaceKind } from './text-places';

type Column = keyof typeof WORD_COLUMNS;

/** A place with its tokens. */
export type PlaceWithTokens = Place & { cut: CutPlace };

const NAME_COLUMNS = { author: 'author', translator: 'translator', other: 'person' } as const;

/** The row of `words` for a text: a value for each of WORD_COLUMNS, in their order. `facets` are their numbers. */
export function toColumns(options: {
  text: IndexedText;
  places: PlaceWithTokens[];
  facets: number[];
}): string[] {
  const { text, places, facets } = options;
  const columns: Record<Column, string> = {
    title: linesOf(places, 'title'),
    lede: linesOf(places, 'lede'),
    caption: linesOf(places, 'caption'),
    author: namesOf(text, 'author'),
    translator: namesOf(text, 'translator'),
    person: namesOf(text, 'person'),
    topic: linesOf(places, 'topics'),
    body: linesOf(places, 'paragraph'),
    exact: places.flatMap(({ cut }) => cut.exact).join(' '),
    captioned: linesOf(places, 'caption').replaceAll(/[^ ]+/g, `${CAPTION_MARK}$&`),
    facet: facets.map((no) => `${FACET_MARK}${no}`).join(' '),
  };
  return Object.keys(WORD_COLUMNS).map((column) => (isColumn(column) ? columns[column] : ''));
}

function isColumn(name: string): name is Column {
  return name in WORD_COLUMNS;
}

function linesOf(places: PlaceWithTokens[], kind: PlaceKind): string {
  return join(places.filter((place) => place.kind === kind).map(({ cut }) => cut.paired));
}

function namesOf(text: IndexedText, column: 'author' | 'translator' | 'person'): string {
  const names = text.names.filter(({ as }) => NAME_COLUMNS[as] === column).map(({ name }) => name);
  return join([...new Set(names)].map((words) => cutPlace({ kind: 'names', words }).paired));
}

function join(lines: string[]): string {
  return lines.filter((line) => line !== '').join(BLOCK_MARK);
}
