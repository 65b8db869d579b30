import type { Block } from '@/domain/body';
import { blockText } from '@/domain/inline-text';
import type { IndexedText } from '@/domain/search';

/** The kinds of `place`. */
const PLACE_KINDS = ['title', 'lede', 'paragraph', 'caption', 'names', 'topics'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export function isPlaceKind(value: unknown): value is PlaceKind {
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
