import type { Where } from 'payload';
import { toRecord } from '@/domain/json-reading';
import type { Publication, Text } from '@/payload-types';
import { relationId, relationIds } from '../relation-id';
import type { Asker } from './asker';
import { countBehindSource } from './count-behind';
import type { BehindRow, Listed } from './start-page-rows';

type Behind = Pick<Publication, 'text' | 'articlePid' | 'lang' | 'title' | 'behind' | 'translatedFrom'>;
type Source = Pick<Publication, 'articlePid' | 'lang' | 'number' | 'paragraphs'>;

/** The published translations whose readers are told that the source has changed, the most paragraphs first. */
export async function listBehind(asker: Asker): Promise<Listed<BehindRow>> {
  const { payload, req, isEditor, languages, limit, page } = asker;
  const where: Where[] = [
    { behind: { greater_than: 0 } },
    ...(isEditor ? [] : [{ lang: { in: languages } }]),
  ];
  const { docs, totalDocs } = await payload.find({
    collection: 'publications',
    where: { and: where },
    select: { text: true, articlePid: true, lang: true, title: true, behind: true, translatedFrom: true },
    sort: '-behind',
    limit,
    page,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const [sources, drafts] = await Promise.all([
    listSources(asker, docs),
    listDrafts(asker, relationIds(docs.map(({ text }) => text))),
  ]);
  return { rows: docs.map((found) => toRow(found, sources, drafts)), total: totalDocs };
}

async function listSources({ payload, req }: Asker, docs: readonly Behind[]): Promise<Source[]> {
  if (docs.length === 0) return [];
  const found = await payload.find({
    collection: 'publications',
    where: { articlePid: { in: docs.map(({ articlePid }) => articlePid) } },
    select: { articlePid: true, lang: true, number: true, paragraphs: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return found.docs;
}

async function listDrafts(
  { payload, req }: Asker,
  ids: string[],
): Promise<Pick<Text, 'id' | 'translatedFrom'>[]> {
  if (ids.length === 0) return [];
  const found = await payload.find({
    collection: 'texts',
    draft: true,
    where: { id: { in: ids } },
    select: { translatedFrom: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  return found.docs;
}

function toRow(
  found: Behind,
  sources: readonly Source[],
  drafts: readonly Pick<Text, 'id' | 'translatedFrom'>[],
): BehindRow {
  const id = relationId(found.text) ?? '';
  const { lang: from, edition } = toRecord(found.translatedFrom);
  const source = sources.find(({ articlePid, lang }) => articlePid === found.articlePid && lang === from);
  const draft = drafts.find((text) => text.id === id);
  const behind = found.behind ?? 0;
  return {
    id,
    title: found.title,
    lang: found.lang,
    behind,
    left: draft ? countBehindSource(draft.translatedFrom?.paragraphs, source) : behind,
    source: {
      lang: typeof from === 'string' ? from : '',
      from: typeof edition === 'number' ? edition : 0,
      now: source?.number ?? 0,
    },
  };
}
