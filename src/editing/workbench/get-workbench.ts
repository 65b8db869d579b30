import type { Workbench } from '@/domain/workbench';
import type { EditingContext } from '../editing-context';
import { listWithdrawalsInForce } from '../list-withdrawals-in-force';
import { getMachineTranslator } from '../machine/get-machine-translator';
import { relationId } from '../relation-id';
import { findLock } from './find-lock';
import { getTextState, type TextState } from './get-text-state';
import { getHolder } from './holder';
import { compareWithFormer } from './list-former-blocks';

/** What the translate view shows of a text, to the one who asks. */
export async function getWorkbench({
  payload,
  req,
  id,
}: EditingContext & { id: string }): Promise<Workbench> {
  const state = await getTextState({ payload, req, id });
  const withdrawals = await listWithdrawalsOf({ payload, req, state });
  const rows = await compareWithFormer({ payload, req, state, rows: state.rows, withdrawals });
  const { text, source } = state;
  const machine = getMachineTranslator();
  return {
    text: {
      id,
      lang: text.lang,
      title: text.title ?? '',
      kind: text.kind,
      stage: text.stage ?? 'draft',
      article: relationId(text.article) ?? '',
    },
    source: source && {
      text: source.text,
      lang: source.edition.lang,
      title: source.edition.content.title,
      edition: source.edition.number,
    },
    rows,
    locked: await findLock({ payload, req, text, withdrawals }),
    holder: await getHolder({ payload, req, text: id }),
    machine: { available: machine !== null, name: machine?.name ?? '' },
  };
}

/** The withdrawals in force of the article of a text. */
export async function listWithdrawalsOf({
  payload,
  req,
  state: { text, source },
}: EditingContext & { state: Pick<TextState, 'text' | 'source'> }) {
  const articlePid =
    source?.edition.article ?? (await getPid({ payload, req, id: relationId(text.article) }));
  return articlePid ? listWithdrawalsInForce({ payload, req, articlePid }) : [];
}

async function getPid({ payload, req, id }: EditingContext & { id: string | null }): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { pid: true },
    depth: 0,
    limit: 1,
    pagination: false,
    joins: false,
    req,
  });
  return docs[0]?.pid ?? null;
}
