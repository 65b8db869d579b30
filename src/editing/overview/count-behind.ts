import { isRecord, toRecord } from '@/domain/json-reading';
import { behindParagraphs } from '@/domain/staleness';
import type { Publication } from '@/payload-types';
import { toParagraphs } from '../get-edition';

type Published = Pick<Publication, 'lang' | 'translatedFrom' | 'paragraphs'>;

/**
 * How many paragraphs of its source, as that is published now, a published translation does not follow: what readers
 * are told. 0 for what is no translation, and where its source is not published.
 */
export function countBehind(
  { translatedFrom }: Pick<Published, 'translatedFrom'>,
  publications: readonly Published[],
): number {
  if (!isRecord(translatedFrom)) return 0;
  const source = publications.find(({ lang }) => lang === translatedFrom.lang);
  return countBehindSource(translatedFrom.paragraphs, source);
}

/** The same for hashes out of JSON and the publication of the source, if there is one. */
export function countBehindSource(
  hashes: unknown,
  source: Pick<Published, 'paragraphs'> | null | undefined,
): number {
  const recorded = Object.fromEntries(
    Object.entries(toRecord(hashes)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  return behindParagraphs(recorded, toParagraphs(source?.paragraphs)).length;
}
