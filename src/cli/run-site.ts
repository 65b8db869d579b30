import { env } from '@/env';
import { buildSiteIfNeeded } from './build-site';
import { type Child, startNode, toScriptArguments } from './child-process';
import { openArchive } from './open-archive';
import { type Login, prepareArchive, sayLogin } from './prepare-archive';
import { startSite, waitForSite } from './site-server';
import { whenAborted } from './stop-signals';

/** A site that answers. */
export interface RunningSite {
  url: string;
  /** Of the administrator made at this start, if one was. */
  login: Login | null;
}

/**
 * Runs the whole site: database, migrations, first content, build, server and worker; then `onReady`, and on
 * until it is told to stop or something it needs ends. What was started is stopped in reverse, the database
 * last. Gives the exit status.
 */
export async function runSite({
  mode,
  folder,
  host,
  port,
  say,
  stop,
  onReady,
}: {
  mode: 'start' | 'dev';
  folder: string;
  host: string;
  port: number;
  say: (line: string) => void;
  stop: AbortSignal;
  onReady: (site: RunningSite) => void;
}): Promise<number> {
  const archive = await openArchive({ folder, say });
  const environment: Record<string, string> = { ...archive.environment, HOST: host, PORT: String(port) };
  const children: Child[] = [];
  let untold: Login | null = null;
  try {
    const login = await prepareArchive({ environment, say, stop });
    untold = login;
    if (mode === 'start' && !stop.aborted) await buildSiteIfNeeded({ distDir: env.NEXT_DIST_DIR, say, stop });
    if (stop.aborted) return 0;

    say('Starting the site …');
    const site = startSite({ mode, host, port, environment });
    children.push(site);
    await waitForSite({ url: `http://${toUrlHost(host)}:${port}/en`, site, stop });
    if (stop.aborted) return 0;
    const args = toScriptArguments('src/cli/archive.ts', 'work');
    children.push(startNode({ name: 'worker', args, environment, output: 'shown' }));
    untold = null;
    onReady({ url: `http://${host === '127.0.0.1' ? 'localhost' : toUrlHost(host)}:${port}`, login });
    return await waitForEnd({ children, lost: archive.lost, say, stop });
  } finally {
    if (untold) sayLogin(untold, say);
    for (const child of children.reverse()) await child.stop();
    const { stopped } = await archive.stop();
    say(
      stopped ? 'Stopped, the database last.' : 'Stopped; the database runs on for those who still use it.',
    );
  }
}

async function waitForEnd({
  children,
  lost,
  say,
  stop,
}: {
  children: Child[];
  lost: Promise<string>;
  say: (line: string) => void;
  stop: AbortSignal;
}): Promise<number> {
  const ends = children.map((child) => child.ended.then(({ how }) => `The ${child.name} ended (${how}).`));
  const reason = await Promise.race([...ends, lost, whenAborted(stop).then(() => null)]);
  if (reason === null) {
    say('Stopping …');
    return 0;
  }
  say(`${reason} Stopping the rest.`);
  return 1;
}

// A server that listens everywhere is asked at home.
function toUrlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
