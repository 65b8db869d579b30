import { inProduction } from './in-production';
import { once } from 'node:events';
import { createServer } from 'node:http';
import next from 'next';
import { env, EnvironmentError } from '@/env';
import { bufferLines } from './buffer-lines';
import { checkSettings } from './check-settings';
import { closeDatabases } from './close-databases';
import { sendConsoleToLog } from './console-to-log';
import { createSiteServer } from './create-site-server';
import { endInOrder, endOnSignals, MOST_PATIENCE } from './end-on-signals';
import { listSecrets } from './list-secrets';
import { createLogger } from './logger';
import { migrateFirst } from './migrate-first';
import { whileDatabaseAnswers } from './while-database-answers';

// A command that started this reads along: it wants to hear of failures only, and no balancer waits for readiness.
const isAttended = process.argv.includes('--attended');
const GRACE = isAttended ? 0 : 1000;

// Whoever starts this reads it; the console is the log's from then on.
const complain = console.error.bind(console);

void serve().catch((error: unknown) => {
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (error instanceof EnvironmentError) complain(error.message);
  else if (code === 'EADDRINUSE') complain(`Port ${env.PORT} of ${env.HOST} is taken: set PORT to another.`);
  else complain(error);
  process.exit(1);
});

async function serve(): Promise<void> {
  checkSettings({ isAttended });
  // A command that started this has done it.
  if (!isAttended) await migrateFirst();
  const { HOST: hostname, PORT: port } = env;
  const lines = bufferLines((text) => void process.stdout.write(text), { after: 100, most: 16_000 });
  process.on('exit', lines.flush);
  const logger = createLogger({
    least: env.LOG_LEVEL ?? (isAttended ? 'warn' : 'info'),
    secrets: listSecrets(env),
    write: lines.write,
  });
  // Next would listen to upgrades on the server that it is given, past all that is done here; nothing needs them.
  const app = next({ dev: !inProduction, dir: process.cwd(), hostname, port, httpServer: createServer() });
  // Set for servers that are not Next's own; without it Next loads the code that `next start` loads.
  Reflect.deleteProperty(process.env, 'TURBOPACK');
  sendConsoleToLog(logger);
  await app.prepare();
  const server = createSiteServer({
    handle: whileDatabaseAnswers(app.getRequestHandler()),
    logger,
    proxies: env.TRUSTED_PROXIES,
    isHttps: env.SITE_URL.startsWith('https:'),
  });
  const close = async (): Promise<void> => {
    await app.close();
    await closeDatabases();
  };
  endOnSignals(() => endInOrder({ server, close, patience: { grace: GRACE, most: MOST_PATIENCE } }));
  server.listen(port, hostname);
  await once(server, 'listening');
  logger.say('info', `Serving ${env.SITE_URL} on ${hostname}:${port}.`);
}
