import { toBlocks, type ResolvePhoto } from '@/domain/blocks';
import type { Block } from '@/domain/body';
import { isRecord } from '@/domain/json-reading';
import { toWorkbenchRows, type SourceText, type TargetText } from '@/domain/workbench-rows';
import type { WorkbenchRow } from '@/domain/workbench';
import type { FigureDefaults } from '@/domain/workbench-side';
import type { Text } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { getCurrentEdition, type StoredEdition } from '../get-edition';
import { relationId } from '../relation-id';
import { resolvePhotos } from '../resolve-photos';
import { textBody } from '../text-body';

/** A text beside its source, as both stand now. */
export type TextState = {
  /** The newest draft, as stored. */
  text: Text;
  /** The source in the edition that readers see; null without one. */
  source: (StoredEdition & { text: string }) | null;
  target: TargetText;
  rows: WorkbenchRow[];
};

/** Reads it with the rights of the one who asks. */
export async function getTextState({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<TextState> {
  const text = await payload.findByID({
    collection: 'texts',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const sourceId = relationId(text.translatedFrom?.text);
  const current = sourceId ? await getCurrentEdition({ payload, req, text: sourceId }) : null;
  const source = sourceId && current ? { ...current, text: sourceId } : null;
  const target = await toTarget({ payload, req, text });
  return { text, source, target, rows: toWorkbenchRows(source && toSource(source), target) };
}

function toSource({ edition: { content, paragraphs } }: StoredEdition): SourceText {
  return { title: content.title, lede: content.lede, blocks: content.body, paragraphs };
}

async function toTarget({ payload, req, text }: EditingContext & { text: Text }): Promise<TargetText> {
  const body = textBody(text.body);
  const resolve = await resolvePhotos({ payload, req, body, lang: text.lang });
  return {
    title: text.title ?? '',
    lede: text.summary ?? '',
    blocks: toBlocks(body, ofThePlace(resolve)),
    defaults: toDefaults(toBlocks(body, (photo) => resolve(photo, ''))),
    untranslated: new Set(text.untranslated),
    machineDraft: new Set(text.machineDraft),
    recorded: toHashes(text.translatedFrom?.paragraphs),
  };
}

/** The photo with the caption and credit of its place only. */
function ofThePlace(resolve: ResolvePhoto): ResolvePhoto {
  return (id, caption) => {
    const figure = resolve(id, caption);
    return figure && { ...figure, caption, credit: '' };
  };
}

/** What the photos say themselves, but for words in another language than the text's. */
function toDefaults(blocks: readonly Block[]): Map<string, FigureDefaults> {
  return new Map(
    blocks.flatMap((block) => {
      if (block.type !== 'figure' || !block.picture) return [];
      const { caption, alt, credit, lang } = block;
      const words = lang === undefined ? { caption, alt } : { caption: '', alt: '' };
      return [[block.para, { ...words, credit }] as const];
    }),
  );
}

/** paragraph id → hash, out of JSON. */
export function toHashes(value: unknown): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const [para, hash] of Object.entries(isRecord(value) ? value : {})) {
    if (typeof hash === 'string') hashes[para] = hash;
  }
  return hashes;
}
