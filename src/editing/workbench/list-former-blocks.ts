import type { Block } from '@/domain/body';
import { isRecord } from '@/domain/json-reading';
import { listReadable } from '@/domain/current-edition';
import { compareFormerWords, findFormerEditions, listFormerHashes } from '@/domain/workbench-former';
import type { WorkbenchRow } from '@/domain/workbench';
import type { Withdrawal } from '@/payload-types';
import type { EditingContext } from '../editing-context';
import { toParagraphs } from '../get-edition';
import type { TextState } from './get-text-state';

type Comparing = EditingContext & {
  state: TextState;
  rows: readonly WorkbenchRow[];
  /** In force, of the article. */
  withdrawals: readonly Withdrawal[];
};

/** The rows with what changed in the source since they were translated, as far as the former words may be read. */
export async function compareWithFormer({
  payload,
  req,
  state: { source, target },
  rows,
  withdrawals,
}: Comparing): Promise<WorkbenchRow[]> {
  const wanted = listFormerHashes(rows, target.recorded);
  if (!source || wanted.size === 0) return [...rows];
  const { lang, content } = source.edition;
  const former = await listFormerBlocks({ payload, req, text: source.text, lang, wanted, withdrawals });
  return compareFormerWords({ rows, former, present: content.body, lang });
}

type Searching = EditingContext & {
  text: string;
  lang: string;
  wanted: ReadonlyMap<string, string>;
  withdrawals: readonly Withdrawal[];
};

/** Two reads, whatever there is to find: the hashes of all editions, and the bodies of those that are needed. */
async function listFormerBlocks({
  payload,
  req,
  text,
  lang,
  wanted,
  withdrawals,
}: Searching): Promise<Map<string, Block>> {
  const asked = { collection: 'editions', depth: 0, pagination: false, overrideAccess: false, req } as const;
  const { docs } = await payload.find({
    ...asked,
    where: { text: { equals: text } },
    select: { number: true, paragraphs: true },
  });
  const readable = listReadable({ lang, editions: docs.map(({ number }) => number), withdrawals });
  const editions = docs
    .filter(({ number }) => readable.includes(number))
    .map(({ id, number, paragraphs }) => ({ id, number, paragraphs: toParagraphs(paragraphs) }));
  const found = findFormerEditions(editions, wanted);
  if (found.size === 0) return new Map();
  const { docs: full } = await payload.find({
    ...asked,
    where: { id: { in: [...found.keys()] } },
    select: { content: true },
  });
  return new Map(
    full.flatMap(({ id, content }) =>
      toBody(content).flatMap((block) =>
        found.get(id)?.includes(block.para) ? [[block.para, block] as const] : [],
      ),
    ),
  );
}

function toBody(content: unknown): Block[] {
  return isRecord(content) && Array.isArray(content.body) ? content.body.filter(isBlock) : [];
}

// Editions are written by `recordEdition` only and never change: what has these members is a block.
function isBlock(value: unknown): value is Block {
  return isRecord(value) && typeof value.para === 'string' && typeof value.type === 'string';
}
