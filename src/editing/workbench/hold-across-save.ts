import { isRecord } from '@/domain/json-reading';
import type { EditingContext } from '../editing-context';
import { readHold, restoreHold } from './holder';

type Asked = EditingContext & { text: string };

const keyOf = (text: string) => `hold ${text}`;

/** Keeps who has a text open: Payload forgets it with each save, also with one that is refused. */
export async function keepHold({ payload, req, text }: Asked): Promise<void> {
  req.context[keyOf(text)] = await readHold({ payload, text });
}

/** Gives the text back to who had it open when `keepHold` was asked. */
export async function giveBackHold({ payload, req, text }: Asked): Promise<void> {
  const kept = req.context[keyOf(text)];
  delete req.context[keyOf(text)];
  if (!isRecord(kept) || typeof kept.user !== 'string' || typeof kept.since !== 'string') return;
  await restoreHold({ payload, text, hold: { user: kept.user, since: kept.since } });
}
