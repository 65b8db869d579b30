import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { CommandError } from './command-error';
import { getErrorCode } from './error-code';

const schema = z.object({ payloadSecret: z.string().min(32) });

/** The secret that signs logins, generated once and kept in `secrets.json`, readable by its owner only. */
export async function getPayloadSecret(folder: string): Promise<string> {
  const file = path.join(folder, 'secrets.json');
  const kept = await read(file);
  if (kept) return kept;
  const payloadSecret = randomBytes(32).toString('hex');
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify({ payloadSecret })}\n`, { mode: 0o600 });
  try {
    // A link fails when the file exists: of two commands starting together, one secret stays.
    await link(draft, file);
    return payloadSecret;
  } catch (error) {
    const others = getErrorCode(error) === 'EEXIST' ? await read(file) : null;
    if (others) return others;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function read(file: string): Promise<string | null> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8'))).payloadSecret;
  } catch (error) {
    const code = getErrorCode(error);
    if (code === 'ENOENT') return null;
    throw new CommandError(
      code === 'EACCES'
        ? `${file} belongs to another user: run as that user, or make it yours (chown).`
        : `${file} cannot be understood: restore it, or remove it, which logs everybody out.`,
    );
  }
}
