import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { canInstallDebianPackages, installDebianPackage } from './debian-package';

export type RunningProxy = { url: string; stop: () => Promise<void> };

/** Tells whether nginx can be started here; the proxy's tests say that they were skipped when not. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
}

/** Installs nginx where that can be done; elsewhere the proxy's tests are skipped, and say so. */
export function ensureNginx(say: (line: string) => void): void {
  if (hasNginx()) return;
  if (canInstallDebianPackages()) installDebianPackage('nginx-light', say);
  else
    say(
      'No nginx: the journeys behind the proxy are skipped. `apt-get install nginx-light` as root adds it.',
    );
}

/** The shipped configuration with the places and ports of a trial in it: what is tried is what is deployed. */
export async function proxyConfiguration(options: {
  upstreamPort: number;
  port: number;
  folder: string;
}): Promise<string> {
  const shipped = await readFile('deploy/nginx.conf', 'utf8');
  const changes: [string, string][] = [
    ['/run/colophon-nginx.pid', join(options.folder, 'nginx.pid')],
    ['/var/cache/colophon', join(options.folder, 'cache')],
    ['server 127.0.0.1:3000', `server 127.0.0.1:${options.upstreamPort}`],
    ['listen 127.0.0.1:8080', `listen 127.0.0.1:${options.port}`],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from))
      throw new Error(`deploy/nginx.conf no longer has “${from}”: mend src/cli/proxy.ts.`);
    return text.replace(from, to);
  }, shipped);
}

/** Starts nginx with a configuration of its own in `folder` and waits until it answers on `port`. */
export async function startNginx(options: {
  configuration: string;
  port: number;
  folder: string;
}): Promise<RunningProxy> {
  await mkdir(options.folder, { recursive: true });
  const file = join(options.folder, 'nginx.conf');
  await writeFile(file, options.configuration);
  // As root, nginx would serve as another user, who may not enter a folder made for this trial.
  const user = process.getuid?.() === 0 ? ' user root;' : '';
  const child = spawn('nginx', ['-e', 'stderr', '-c', file, '-g', `daemon off;${user}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${options.port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${said.trim()}`);
    const answered = await fetch(url, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answered) {
      return {
        url,
        stop: async () => {
          child.kill('SIGQUIT');
          await ended;
        },
      };
    }
    await wait(50);
  }
  child.kill();
  throw new Error(`nginx did not answer on port ${options.port} within five seconds: ${said.trim()}`);
}
