import type { IncomingMessage, ServerResponse } from 'node:http';
import { toPath } from './area';
import { toAwayAnswer } from './away-answer';
import { type AwayKind, findAwayKind } from './away-kind';
import { type DatabaseState, type DatabaseWatch, databaseWatch } from './health-database-watch';
import { getRequestContext } from './request-context';
import { sendAnswer } from './send-answer';
import { silenceAnswer } from './silence-answer';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

/**
 * Answers in the place of `handle` while the database is gone: within milliseconds, 503, with when to come back.
 * Whoever waits at the moment when it turns out to be gone is told at once, too, unless they asked for a change: that
 * may still be made, and Payload says how it ended.
 */
export function whileDatabaseAnswers(handle: Handler, watch: DatabaseWatch = databaseWatch): Handler {
  const waiting = new Set<() => void>();
  watch.onGone(() => {
    for (const tellNow of waiting) tellNow();
  });
  return async (req, res) => {
    const { method = 'GET' } = req;
    const path = toPath(req.url ?? '');
    const kind = findAwayKind(path, { method, accept: req.headers.accept ?? '' });
    if (kind === 'none') return handle(req, res);
    if (isAway(kind, await watch.getState())) return tell(kind, path, { req, res });
    if (method === 'GET' || method === 'HEAD') {
      const context = getRequestContext();
      const tellNow = (): void => {
        if (res.headersSent) return;
        if (context) context.isRefused = true;
        tell(kind, path, { req, res });
        silenceAnswer(res);
      };
      waiting.add(tellNow);
      res.once('close', () => waiting.delete(tellNow));
    }
    return handle(req, res);
  };
}

/** Readers are served by any member; what editors do needs the primary. */
function isAway(kind: AwayKind, { isThere, takesChanges }: DatabaseState): boolean {
  return !isThere || (!takesChanges && (kind === 'editors-page' || kind === 'editors-data'));
}

function tell(
  kind: Exclude<AwayKind, 'none'>,
  path: string,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): void {
  // What was set for the answer that is not given.
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  const { 'accept-language': acceptLanguage, cookie } = req.headers;
  sendAnswer(toAwayAnswer(kind, { path, acceptLanguage, cookie }), { req, res });
}
