import { toBlocks } from '@/domain/blocks';
import type { EditionContent, Source, TranslatedFrom } from '@/domain/edition';
import type { Article, Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { getLabel } from './get-label';
import { relationId } from './relation-id';
import { resolveCredits } from './resolve-credits';
import { resolvePhotos } from './resolve-photos';
import { textBody } from './text-body';

type Sources = EditingContext & {
  /** As stored, not populated. */
  text: Text;
  /** Read in the language of the text. */
  article: Article;
};

/** Everything readers see of a text, as it stands now: what an edition freezes. */
export async function buildEditionContent({ payload, req, text, article }: Sources): Promise<EditionContent> {
  const { lang } = text;
  const stored = textBody(text.body);
  const body = toBlocks(stored, await resolvePhotos({ payload, req, body: stored, lang }));
  const paras = new Set(body.map(({ para }) => para));
  return {
    kind: text.kind,
    title: text.title?.trim() ?? '',
    titleSupplied: text.titleSupplied ?? false,
    slug: text.slug ?? '',
    lede: text.summary?.trim() ?? '',
    body,
    credits: await resolveCredits({ payload, req, credits: text.credits, lang }),
    abstractBy:
      text.kind === 'abstract' ? await resolveCredits({ payload, req, credits: text.abstractBy, lang }) : [],
    source: await resolveSource({ payload, req, text }),
    rights: article.rights?.trim() ?? '',
    translatedFrom: await resolveTranslatedFrom({ payload, req, text }),
    machineDraft: (text.machineDraft ?? []).filter((para) => paras.has(para)),
  };
}

async function resolveSource({
  payload,
  req,
  text,
}: EditingContext & { text: Text }): Promise<Source | null> {
  const outletId = relationId(text.source?.outlet);
  const source: Source = {
    outlet: outletId
      ? await getLabel({ payload, req, collection: 'outlets', id: outletId, lang: text.lang })
      : null,
    url: text.source?.url || null,
    date: text.source?.date || null,
    accessed: text.source?.accessed || null,
    archivedUrl: text.source?.archivedUrl || null,
  };
  return Object.values(source).every((value) => value === null) ? null : source;
}

async function resolveTranslatedFrom({
  payload,
  req,
  text,
}: EditingContext & { text: Text }): Promise<TranslatedFrom | null> {
  const id = relationId(text.translatedFrom?.text);
  const edition = text.translatedFrom?.edition;
  if (!id || !edition) return null;
  const { docs } = await payload.find({
    collection: 'texts',
    where: { id: { equals: id } },
    select: { lang: true },
    depth: 0,
    pagination: false,
    req,
  });
  const source = docs[0];
  return source
    ? { lang: source.lang, edition, paragraphs: toHashes(text.translatedFrom?.paragraphs) }
    : null;
}

/** paragraph id → hash, out of JSON. */
function toHashes(value: unknown): Record<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
