import { canonicalJson } from './canonical-json';
import type { Edition } from './edition';
import { hashEdition, hashParagraph } from './hashing';
import { listPictureHashes } from './picture-hashes';

/** An edition as it is stored: what is frozen, and what the database repeats beside it to find it by. */
export type StoredEdition = Edition & { title: string | null; photoHashes: string[] };

/** The edition before, of the same text. */
export type Before = Pick<Edition, 'number' | 'hash'>;

/**
 * Where an edition does not agree with itself or with the one before. `expected` is what was recorded when it was
 * published, `found` what its contents give now; `para` is the id of the paragraph that a fault is about.
 */
export type EditionFault = {
  part: 'form' | 'hash' | 'paragraph' | 'number' | 'previousHash' | 'title' | 'photoHashes';
  para?: string;
  expected: string;
  found: string;
};

/**
 * Recomputes everything that can be recomputed of an edition. Without `before` it is the first of its text. Gives an
 * empty list for an edition that is as it was published; never throws: an edition in no shape to be checked has the
 * fault `form`.
 */
export function verifyEdition(edition: StoredEdition, before: Before | null): EditionFault[] {
  try {
    return [
      ...verifyChain(edition, before),
      ...verifyHash(edition),
      ...verifyParagraphs(edition),
      ...verifyColumns(edition),
    ];
  } catch (error) {
    return [toFormFault(error)];
  }
}

/** The fault of an edition that could not even be read. */
export function toFormFault(error: unknown): EditionFault {
  const found = error instanceof Error ? error.message : String(error);
  return { part: 'form', expected: 'an edition', found };
}

function verifyChain({ number, previousHash }: StoredEdition, before: Before | null): EditionFault[] {
  const next = (before?.number ?? 0) + 1;
  // What it follows is not there to be compared with.
  if (number !== next) return [{ part: 'number', expected: String(next), found: String(number) }];
  const hash = before?.hash ?? null;
  if (previousHash === hash) return [];
  return [{ part: 'previousHash', expected: previousHash ?? 'none', found: hash ?? 'none' }];
}

function verifyHash(edition: StoredEdition): EditionFault[] {
  const found = hashEdition(edition);
  return found === edition.hash ? [] : [{ part: 'hash', expected: edition.hash, found }];
}

/** Names the paragraph that was changed, which the hash of the whole cannot. */
function verifyParagraphs({ content, paragraphs }: StoredEdition): EditionFault[] {
  const found = content.body.map((block) => ({
    para: block.para,
    number: block.number,
    hash: hashParagraph(block),
  }));
  const length = Math.max(found.length, paragraphs.length);
  return Array.from({ length }, (_, index) => index).flatMap((index) => {
    const [recorded, now] = [paragraphs[index], found[index]];
    if (canonicalJson(recorded ?? null) === canonicalJson(now ?? null)) return [];
    const para = recorded?.para ?? now?.para ?? '';
    return [{ part: 'paragraph', para, expected: describe(recorded), found: describe(now) }];
  });
}

function describe(row: Edition['paragraphs'][number] | undefined): string {
  return row ? `${row.para}, number ${row.number ?? 'none'}, ${row.hash}` : 'none';
}

function verifyColumns({ title, photoHashes, content }: StoredEdition): EditionFault[] {
  const pictures = listPictureHashes(content);
  return [
    ...(title === content.title
      ? []
      : [{ part: 'title', expected: content.title, found: title ?? 'none' } as const]),
    ...(canonicalJson(photoHashes) === canonicalJson(pictures)
      ? []
      : [
          {
            part: 'photoHashes',
            expected: pictures.join(' ') || 'none',
            found: photoHashes.join(' ') || 'none',
          } as const,
        ]),
  ];
}
