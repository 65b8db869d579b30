import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { toScriptArguments } from '../child-process';
import { CommandError } from '../command-error';
import type { Login } from '../prepare-archive';
import { runStep } from '../step';

/** Loads the demonstration into an archive in the folder, for journeys to copy. Gives what tells them so. */
export async function prepareForAll({
  folder,
  environment,
  stop,
}: {
  folder: string;
  environment: Record<string, string>;
  stop: AbortSignal;
}): Promise<Record<string, string>> {
  const [email, password] = ['editor@colophon.example', randomBytes(16).toString('hex')];
  const own = { ...environment, DATA_DIR: folder, ADMIN_EMAIL: email, ADMIN_PASSWORD: password };
  const args = toScriptArguments('src/cli/archive.ts', 'prepare');
  const { ok, output } = await runStep({ name: 'prepare', args, environment: own, output: 'captured' }, stop);
  if (!ok && !stop.aborted) throw new CommandError(`${output}\nThe demonstration could not be loaded.`);
  return { E2E_PREPARED: folder, E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password };
}

/** Fills an empty folder with it, and gives its administrator's login; null where journeys are run by themselves. */
export async function copyPreparedArchive(folder: string): Promise<Login | null> {
  const { E2E_PREPARED: prepared, E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password } = process.env;
  if (!prepared || !email || !password) return null;
  await cp(prepared, folder, { recursive: true });
  return { email, password };
}
