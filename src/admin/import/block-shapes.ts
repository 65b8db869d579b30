import type { ReadBlock } from '@/importing/reading-view';

/** What a block of words can be made, a level or kind of list being a choice of its own. */
export const BLOCK_SHAPES = [
  'paragraph',
  'section',
  'heading2',
  'heading3',
  'bullets',
  'numbers',
  'quote',
] as const;
export type BlockShape = (typeof BLOCK_SHAPES)[number];

type Shaped = Pick<ReadBlock, 'type' | 'level' | 'ordered' | 'startsSection'>;

const plain = { level: 2, ordered: false, startsSection: false } as const;
const SHAPED: Record<BlockShape, Shaped> = {
  paragraph: { ...plain, type: 'paragraph' },
  section: { ...plain, type: 'paragraph', startsSection: true },
  heading2: { ...plain, type: 'heading' },
  heading3: { ...plain, type: 'heading', level: 3 },
  bullets: { ...plain, type: 'list' },
  numbers: { ...plain, type: 'list', ordered: true },
  quote: { ...plain, type: 'quote' },
};

export function shapeOf({ type, level, ordered, startsSection }: Shaped): BlockShape {
  if (type === 'heading') return level === 3 ? 'heading3' : 'heading2';
  if (type === 'list') return ordered ? 'numbers' : 'bullets';
  if (type === 'quote') return 'quote';
  return startsSection ? 'section' : 'paragraph';
}

/** The members of a block of this shape; a paragraph for a shape that is none. */
export function toBlockShape(shape: string): Shaped {
  const known = BLOCK_SHAPES.find((one) => one === shape);
  return SHAPED[known ?? 'paragraph'];
}
