import type { NewBlock } from '@/domain/to-lexical';
import type { PictureKey } from './content/pictures';

/** A block as written in `content/`: it has its paragraph id, and a figure names a drawing of ours, or none. */
export type DemoBlock = { para: string } & (
  | Exclude<NewBlock, { type: 'figure' }>
  | { type: 'figure'; picture: PictureKey | null; caption: string; credit: string }
);

/** The block with photo documents in the place of drawings. */
export function toNewBlock(block: DemoBlock, photos: Readonly<Record<PictureKey, string>>): NewBlock {
  if (block.type !== 'figure') return block;
  const { para, picture, caption, credit } = block;
  return { type: 'figure', para, caption, credit, photo: picture === null ? null : photos[picture] };
}
