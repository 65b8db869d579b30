import type { Block } from '@/domain/body';
import { blockText } from '@/domain/inline-text';
import type { IndexedText } from '@/domain/search';

/** The kinds of `place`. */
const PLACE_KINDS = ['title', 'lede', 'paragraph', 'caption', 'names', 'topics'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

function isPlaceKind(value: unknown): value is PlaceKind {
  return PLACE_KINDS.some((kind) => kind === value);
}

/** Words of a text that are found together; `para` and `number` are those of the block they are. */
export type Place = { kind: PlaceKind; para: string | null; number: number | null; words: string };

/**
 * The places of a text: its title, its lede even when it is empty, each block of the body that has words, with those
 * of its notes, each name and each topic once.
 */
export function listPlaces(text: IndexedText): Place[] {
  return [
    toPlace('title', text.title),
    toPlace('lede', text.lede),
    ...text.body.map(toBlockPlace).filter((place) => place.words !== ''),
    ...[...new Set(text.names.map(({ name }) => name))].map((name) => toPlace('names', name)),
    ...[...new Set(text.topics.map(({ name }) => name))].map((name) => toPlace('topics', name)),
  ];
}

/** As the column `places` has them. One value a text: as rows of a table they took longer to write than all else. */
export function toStoredPlaces(places: readonly Place[]): string {
  return JSON.stringify(places.map(({ kind, para, number, words }) => [kind, para, number, words]));
}

/** @throws TypeError when it is no column `places` */
export function readStoredPlaces(stored: unknown): Place[] {
  const rows: unknown = typeof stored === 'string' ? JSON.parse(stored) : null;
  if (!Array.isArray(rows)) throw new TypeError('The index has no places where they are expected');
  return rows.map(readPlace);
}

function readPlace(row: unknown): Place {
  const cells: unknown[] = Array.isArray(row) ? row : [];
  const [kind, para, number, words] = cells;
  if (!isPlaceKind(kind) || typeof words !== 'string')
    throw new TypeError('The index has a place without words');
  return {
    kind,
    para: typeof para === 'string' ? para : null,
    number: typeof number === 'number' ? number : null,
    words,
  };
}

function toPlace(kind: PlaceKind, words: string): Place {
  return { kind, para: null, number: null, words };
}

function toBlockPlace(block: Block): Place {
  const { para, number } = block;
  if (block.type === 'figure') return { kind: 'caption', para, number, words: captionOf(block) };
  return { kind: 'paragraph', para, number, words: blockText(block, { notes: true }) };
}

/** What a photo shows is said by its caption, its text for those who do not see it, or both. */
function captionOf({ caption, alt }: { caption: string; alt: string }): string {
  return [...new Set([caption, alt])].filter((words) => words.trim() !== '').join('\n');
}
