import path from 'node:path';
import { env, isGiven } from '@/env';
import { isPortFree } from './free-port';
import { requireNode } from './require-node';
import { requirePort } from './require-port';
import { runCommand } from './run-command';
import { runSite } from './run-site';
import { listenForStop } from './stop-signals';

await runCommand(async () => {
  const say = (line: string): void => console.log(line);
  const stop = listenForStop();
  requireNode(process.versions.node);
  const { HOST: host } = env;
  // Beside a running demonstration, unless a port was asked for.
  const port = isGiven('PORT') || (await isPortFree(env.PORT, host)) ? env.PORT : env.PORT + 1;
  await requirePort({ port, host, command: 'dev' });
  return runSite({
    mode: 'dev',
    folder: path.join(env.DATA_DIR, 'dev'),
    host,
    port,
    say,
    stop,
    onReady: ({ url, login }) => {
      const password = login
        ? `password ${login.password} (shown this once)`
        : 'password as printed at the first start';
      say(
        `\n  Development   ${url}\n  The admin     ${url}/admin, ${login?.email ?? env.ADMIN_EMAIL}, ${password}\n`,
      );
    },
  });
});
