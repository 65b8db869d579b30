import { startNode, toScriptArguments } from '../child-process';
import { getFreePort } from '../free-port';
import { startSite, waitForSite } from '../site-server';

/** A server with a worker and a search index of its own. */
export type Instance = { url: string; stop: () => Promise<void> };

/** Starts one over the database of the environment, and waits until it answers and finds. */
export async function startInstance({
  environment,
  folder,
}: {
  environment: Readonly<Record<string, string>>;
  /** Of its own: the index is there. */
  folder: string;
}): Promise<Instance> {
  const own = { ...environment, DATA_DIR: folder };
  const port = await getFreePort();
  const url = `http://127.0.0.1:${port}`;
  const stop = new AbortController().signal;
  const args = toScriptArguments('src/cli/archive.ts', 'work');
  const worker = startNode({ name: 'worker', args, environment: own, output: 'captured' });
  const site = startSite({ mode: 'start', host: '127.0.0.1', port, environment: own });
  // Until the worker has made the index, this answers 503.
  await waitForSite({ url: `${url}/api/search?q=a`, site, stop });
  return { url, stop: async () => void (await Promise.all([site.stop(), worker.stop()])) };
}
