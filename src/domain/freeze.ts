import type { Lang } from './body';
import { canonicalJson } from './canonical-json';
import type { Edition, EditionContent } from './edition';
import { hashEdition, hashParagraph } from './hashing';

type Freezing = {
  /** pid of the article */
  article: string;
  lang: Lang;
  content: EditionContent;
  /** What changed, in the editor's words. */
  note?: string | null;
  /** The newest edition of the same text; null before the first. */
  previous: Edition | null;
  /** ISO 8601; kept in UTC to the millisecond, as the database keeps it, so that the hash can be computed again. */
  publishedAt: string;
};

/**
 * The next edition of a text, chained to the one before by its hash; null when nothing that readers see has changed.
 *
 * @throws TypeError when the content cannot be written as JSON, RangeError when `publishedAt` is no date
 */
export function freezeEdition({
  article,
  lang,
  content,
  note = null,
  previous,
  publishedAt,
}: Freezing): Edition | null {
  if (previous && canonicalJson(previous.content) === canonicalJson(content)) return null;
  const edition = {
    article,
    lang,
    number: (previous?.number ?? 0) + 1,
    publishedAt: new Date(publishedAt).toISOString(),
    content,
    note,
    paragraphs: content.body.map((block) => ({
      para: block.para,
      number: block.number,
      hash: hashParagraph(block),
    })),
    previousHash: previous?.hash ?? null,
  };
  return { ...edition, hash: hashEdition(edition) };
}
