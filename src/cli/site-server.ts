import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startNode, WITHOUT_TOP_LEVEL_AWAIT } from './child-process';
import { CommandError } from './command-error';

const NEXT = 'node_modules/next/dist/bin/next';
const SERVER = 'src/server/start.mjs';
const PATIENCE = 120_000;

/** Starts our server on the built site, or Next in development, which builds each page when it is first asked for. */
export function startSite({
  mode,
  host,
  port,
  environment,
}: {
  mode: 'start' | 'dev';
  host: string;
  port: number;
  environment: Record<string, string>;
}): Child {
  return startNode({
    name: 'site',
    args:
      mode === 'start'
        ? [WITHOUT_TOP_LEVEL_AWAIT, SERVER, '--attended']
        : [NEXT, 'dev', '--hostname', host, '--port', String(port)],
    environment: { ...environment, HOST: host, PORT: String(port) },
    output: 'shown',
  });
}

/** Waits until the address answers with a page; throws when the server ends first or never does. */
export async function waitForSite({
  url,
  site,
  stop,
}: {
  url: string;
  site: Child;
  stop: AbortSignal;
}): Promise<void> {
  let ending: string | null = null;
  void site.ended.then(({ how }) => (ending = how));
  let last = 'no answer';
  for (const end = Date.now() + PATIENCE; Date.now() < end && !stop.aborted; await sleep(100)) {
    if (ending !== null)
      throw new CommandError(`The site ended while starting (${String(ending)}): the lines above say why.`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    last = answer ? `status ${answer.status}` : 'no answer';
  }
  if (!stop.aborted) throw new CommandError(`The site started, but ${url} gave ${last} for two minutes.`);
}
