import { type Credit, creditsOf } from '@/domain/credits';
import type { EditionContent } from '@/domain/edition';
import { makersOf } from './text-facts';

/**
 * Whom feeds and links name for the words of a text: authors, then translators. Of an abstract that is who made it;
 * those in its credits wrote the text that it describes.
 */
export function listMakers(content: EditionContent): Credit[] {
  const { makers } = makersOf(content);
  return [...creditsOf(makers, 'author'), ...creditsOf(makers, 'translator')];
}

/** Everybody else who had a hand in the text. */
export function listOthers(content: EditionContent): Credit[] {
  return makersOf(content).makers.filter(({ role }) => role !== 'author' && role !== 'translator');
}
