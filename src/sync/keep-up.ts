import type { IndexWriter } from '@/search/index/index-writer';
import { openChangeStream } from './change-stream';
import { fault, faultOfDatabase, type Fault } from './fault';
import { isInUse } from './open-current';
import { PlaceLostError, UpheavalError } from './place-lost';
import { toPositionJson, type Position } from './position';
import { createTaker, type Taker } from './take-changes';

type Following = { folder: string; stop: AbortSignal; writer: IndexWriter; position: Position };

/** How long it waits for a change, in milliseconds: how late it hears that it is to stop, or that another is in use. */
const WAIT = 500;
/** How often it says that it looked, in milliseconds, where nothing changes. */
const SAY_EVERY = 5000;

/**
 * Keeps an index as the database is, from its position on, until it is told to stop or another index is in use. Gives
 * why the index is to be built anew; null otherwise.
 */
export async function keepUp(
  following: Following,
  { whenWell }: { whenWell: () => void },
): Promise<Fault | null> {
  let taker: Taker | null = null;
  try {
    const { stop, position } = following;
    taker = createTaker(await openChangeStream({ token: position.token, stop }));
    await follow(following, { taker, whenWell });
    return null;
  } catch (error) {
    if (error instanceof UpheavalError) return faultOfDatabase(error.message);
    if (error instanceof PlaceLostError) return fault(`what happened since is not known (${error.message})`);
    throw error;
  } finally {
    await taker?.close();
  }
}

async function follow(
  { folder, stop, writer, position }: Following,
  { taker, whenWell }: { taker: Taker; whenWell: () => void },
): Promise<void> {
  const { database } = position;
  let said = Date.parse(position.seenAt);
  while (!stop.aborted) {
    const { put, remove, token, lag } = await taker.take(WAIT);
    if (!isInUse(folder, writer)) return;
    const isSilent = put.length === 0 && remove.length === 0;
    if (isSilent) whenWell();
    if (isSilent && (token === null || Date.now() - said < SAY_EVERY)) continue;
    // Without a place while texts wait: after a kill, what makes them wait is told again.
    writer.apply({
      put,
      remove,
      ...(token !== null && { position: toPositionJson({ database, token }) }),
      ...(lag !== null && { lag }),
    });
    whenWell();
    if (token !== null) said = Date.now();
  }
}
