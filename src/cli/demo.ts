import { env } from '@/env';
import { requireNode } from './require-node';
import { requirePort } from './require-port';
import { runCommand } from './run-command';
import { type RunningSite, runSite } from './run-site';
import { listenForStop } from './stop-signals';
import { ensureWritableFolder } from './writable-folder';

await runCommand(async () => {
  const say = (line: string): void => console.log(line);
  const stop = listenForStop();
  requireNode(process.versions.node);
  const { PORT: port, HOST: host, DATA_DIR: folder } = env;
  await ensureWritableFolder(folder);
  await ensureWritableFolder(env.NEXT_DIST_DIR);
  await requirePort({ port, host, command: 'demo' });
  return runSite({ mode: 'start', folder, host, port, say, stop, onReady: (site) => say(describe(site)) });
});

function describe({ url, login }: RunningSite): string {
  const password = login
    ? `${login.password}   (shown this once; change it under Account in the admin)`
    : `as printed at the first start; a new one: npm run archive -- password ${env.ADMIN_EMAIL}`;
  return [
    '',
    `  The archive   ${url}`,
    `  The admin     ${url}/admin`,
    `  Log in as     ${login?.email ?? env.ADMIN_EMAIL}`,
    `  Password      ${password}`,
    '',
    '  Ctrl-C stops it; everything is kept.',
    '',
  ].join('\n');
}
