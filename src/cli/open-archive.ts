import path from 'node:path';
import { env, isGiven } from '@/env';
import { startDatabase } from './mongod/start-database';
import { getPayloadSecret } from './secrets';
import { ensureWritableFolder } from './writable-folder';

/** What a process needs to work on the archive, and how to let go of it. */
export interface OpenArchive {
  environment: { DATABASE_URL: string; PAYLOAD_SECRET: string; DATA_DIR: string; MEDIA_DIR: string };
  /** Whether the database is ours to stop. */
  embedded: boolean;
  /** Resolves when the embedded database is gone, with a sentence on why; never for the operator's own. */
  lost: Promise<string>;
  stop: () => Promise<{ stopped: boolean }>;
}

/** The operator's database where DATABASE_URL names one, otherwise the embedded one of the folder. */
export async function openArchive({
  folder = env.DATA_DIR,
  say,
}: {
  folder?: string;
  say?: (line: string) => void;
} = {}): Promise<OpenArchive> {
  await ensureWritableFolder(folder);
  const common = {
    PAYLOAD_SECRET: isGiven('PAYLOAD_SECRET') ? env.PAYLOAD_SECRET : await getPayloadSecret(folder),
    DATA_DIR: folder,
    MEDIA_DIR: isGiven('MEDIA_DIR') ? env.MEDIA_DIR : path.join(folder, 'media'),
  };
  if (isGiven('DATABASE_URL')) {
    return {
      environment: { DATABASE_URL: env.DATABASE_URL, ...common },
      embedded: false,
      lost: new Promise(() => undefined),
      stop: () => Promise.resolve({ stopped: false }),
    };
  }
  const database = await startDatabase({ folder, say });
  return {
    environment: { DATABASE_URL: database.url, ...common },
    embedded: true,
    lost: database.lost,
    stop: database.stop,
  };
}
