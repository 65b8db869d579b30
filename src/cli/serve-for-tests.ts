import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { env } from '@/env';
import { runCommand } from './run-command';
import { runSite } from './run-site';
import { listenForStop } from './stop-signals';
import { copyPreparedArchive } from './testing/prepared-archive';

// The site of the browser journeys: production build, fresh database, gone with its folder afterwards.
await runCommand(async () => {
  const stop = listenForStop();
  // Journeys that need a past, which no editor can make, find the database by this folder.
  const folder = process.env.E2E_FOLDER ?? (await mkdtemp(path.join(os.tmpdir(), 'colophon-journeys-')));
  try {
    await copyPreparedArchive(folder);
    return await runSite({
      mode: 'start',
      folder,
      host: env.HOST,
      port: env.PORT,
      // Not the login: what is printed ends up in logs.
      say: (line) => console.log(line.replaceAll(env.ADMIN_PASSWORD ?? '\0', '…')),
      stop,
      onReady: ({ url }) => console.log(`Ready: ${url}`),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
