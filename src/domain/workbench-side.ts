import type { Block } from './body';
import { canonicalJson } from './canonical-json';
import { sha256Hex } from './hashing';
import { blockToMarkup } from './inline-markup';
import type { WorkbenchSide } from './workbench';

/** What a photo shows where its place says nothing of its own, in the language of the text. */
export type FigureDefaults = { caption: string; alt: string; credit: string };

/** A block as one side of a row. A figure of a draft says with `defaults` what its place leaves to the photo. */
export function toSide(block: Block, defaults?: FigureDefaults): WorkbenchSide {
  return {
    type: block.type,
    level: block.type === 'heading' ? block.level : null,
    ordered: block.type === 'list' && block.ordered,
    number: block.number,
    markup: blockToMarkup(block),
    figure:
      block.type === 'figure'
        ? {
            picture: block.picture,
            credit: block.credit,
            alt: defaults?.alt ?? block.alt,
            defaultCaption: defaults?.caption ?? '',
            ...(defaults && { defaultCredit: defaults.credit }),
          }
        : null,
  };
}

/** Title or lede, which are plain text, as one side of a row. */
export function toPlainSide(type: 'title' | 'lede', words: string): WorkbenchSide {
  return { type, level: null, ordered: false, number: null, markup: words, figure: null };
}

/** SHA-256 of what a save of a block changes or relies on, in lower-case hex: its words and marks, type and picture. */
export function fingerprintBlock(block: Block): string {
  if (block.type !== 'figure') return sha256Hex(canonicalJson({ ...block, para: '', number: null }));
  const { picture, caption, credit } = block;
  return sha256Hex(canonicalJson({ picture, caption, credit }));
}

/** The same of title and lede. */
export function fingerprintWords(words: string): string {
  return sha256Hex(words);
}
