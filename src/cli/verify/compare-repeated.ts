import type { EditionDocument, PublicationDocument } from '@/archive/documents';
import { canonicalJson } from '@/domain/canonical-json';

type Repeating = Pick<
  EditionDocument,
  'articlePid' | 'lang' | 'number' | 'publishedAt' | 'paragraphs' | 'photoHashes'
> & { content: Omit<EditionDocument['content'], 'body'> };

type Difference = { part: string; expected: string; found: string };

/**
 * What a publication repeats of its edition and has otherwise: a title in a list that is not the one on the page.
 * The hashes of the paragraphs are compared too, which shows a newest edition that was forged with a hash of its own:
 * no later one gives it away.
 */
export function compareRepeated(publication: PublicationDocument, edition: Repeating): Difference[] {
  const { content } = edition;
  // What Payload was given nothing for, it leaves out.
  const pairs: [string, unknown, unknown][] = [
    ['article', publication.articlePid, edition.articlePid],
    ['language', publication.lang, edition.lang],
    ['number', publication.number, edition.number],
    ['date', toText(publication.publishedAt), toText(edition.publishedAt)],
    ['title', publication.title, content.title],
    ['supplied title', publication.titleSupplied ?? false, content.titleSupplied],
    ['slug', publication.slug, content.slug],
    ['kind', publication.kind, content.kind],
    ['lede', publication.lede ?? '', content.lede],
    ['credits', publication.credits ?? [], content.credits],
    ['outlet', publication.outlet ?? null, content.source?.outlet ?? null],
    ['source of the translation', publication.translatedFrom ?? null, content.translatedFrom],
    ['machine draft', publication.machineDraft ?? false, content.machineDraft.length > 0],
    ['photos', publication.photos ?? [], edition.photoHashes],
    ...listParagraphs(publication, edition),
  ];
  return pairs.flatMap(([part, found, expected]) => {
    const [was, is] = [toText(expected), toText(found)];
    return was === is ? [] : [{ part, expected: was, found: is }];
  });
}

function listParagraphs(publication: PublicationDocument, edition: Repeating): [string, unknown, unknown][] {
  const repeated = publication.paragraphs ?? [];
  const length = Math.max(repeated.length, edition.paragraphs.length);
  return Array.from({ length }, (_, index): [string, unknown, unknown] => {
    const [found, expected] = [repeated[index] ?? null, edition.paragraphs[index] ?? null];
    return [`paragraph ${expected?.para ?? found?.para ?? ''}`, found, expected];
  });
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : canonicalJson(value ?? null);
}
