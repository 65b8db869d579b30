import { excerpt, plainText } from '@/domain/inline-text';
import { toInlines } from '@/domain/inlines';
import { toRecord, toRecords, toText, type JsonRecord } from '@/domain/json-reading';

/** A paragraph as the list of comments names it: number as readers see it, null for what has none, and first words. */
export type NamedParagraph = { para: string; number: number | null; words: string };

const LENGTH = 60;

/**
 * The paragraphs of a body as the editor stores it, numbered as `toBlocks` of the domain numbers them; that one cannot
 * run in a browser, a test holds the two equal.
 */
export function listParagraphs(body: unknown): NamedParagraph[] {
  let number = 0;
  return toRecords(toRecord(toRecord(body).root).children).flatMap((node) => {
    const words = wordsOf(node);
    const isNumbered = NUMBERED(node) && words !== '';
    if (isNumbered) number += 1;
    const para = toText(toRecord(node.$).para) || toText(toRecord(node.fields).para);
    return para === '' ? [] : [{ para, number: isNumbered ? number : null, words: excerpt(words, LENGTH) }];
  });
}

const UNNUMBERED: ReadonlySet<unknown> = new Set(['horizontalrule', 'upload', 'heading']);

const NUMBERED = ({ type, fields }: JsonRecord) =>
  !UNNUMBERED.has(type) && !(type === 'block' && toRecord(fields).blockType === 'photo');

function wordsOf(node: JsonRecord): string {
  const { caption } = toRecord(node.fields);
  if (!NUMBERED(node) && node.type !== 'heading') return toText(caption).trim();
  return plainText(toInlines([node]), { notes: true }).trim();
}
