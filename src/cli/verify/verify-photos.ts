import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listOriginalPhotos } from '@/archive/list-original-photos';
import { getErrorCode } from '../error-code';
import type { Finding } from './finding';
import type { Verification } from './verification';

/** The original of every photo has the bytes that its name says. Read as a stream: a scan can be of any size. */
export async function* verifyPhotos({ mediaDir, step }: Verification): AsyncGenerator<Finding> {
  for await (const { sha256, filename } of listOriginalPhotos()) {
    step('photos');
    const file = path.join(mediaDir, filename);
    const about = { kind: 'photo', about: file, part: 'original', expected: sha256 } as const;
    try {
      const found = await hashFile(file);
      if (found === sha256) continue;
      yield {
        ...about,
        found,
        says: `its bytes give the hash ${found}, not ${sha256}: the file was changed.`,
        advice: 'Put the original back from a backup.',
      };
    } catch (error) {
      yield { ...about, ...explain(error) };
    }
  }
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function explain(error: unknown): Pick<Finding, 'found' | 'says' | 'advice'> {
  const code = getErrorCode(error) ?? 'unknown error';
  if (code === 'ENOENT') {
    const advice =
      'Put the original back from a backup, and see that MEDIA_DIR names the folder of the photos.';
    return { found: 'none', says: 'the file is missing.', advice };
  }
  const advice = 'Make it readable for this user, or put the original back from a backup.';
  return { found: code, says: `the file cannot be read (${code}).`, advice };
}
