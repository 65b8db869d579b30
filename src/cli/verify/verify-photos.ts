import { createHash } from 'node:crypto';
import { listOriginalPhotos } from '@/archive/list-original-photos';
import { getMediaStore } from '@/archive/media/get-media-store';
import { getErrorCode } from '../error-code';
import type { Finding } from './finding';
import type { Verification } from './verification';

/** The original of every photo has the bytes that its name says. Read in parts: a scan can be of any size. */
export async function* verifyPhotos({ step }: Pick<Verification, 'step'>): AsyncGenerator<Finding> {
  const store = getMediaStore();
  for await (const { sha256, filename } of listOriginalPhotos()) {
    step('photos');
    const about = {
      kind: 'photo',
      about: store.describe(filename),
      part: 'original',
      expected: sha256,
    } as const;
    const found = await hashOf(await store.readInParts(filename).catch(toFailure)).catch(toFailure);
    if (found === sha256) continue;
    yield { ...about, ...explain(found, sha256) };
  }
}

type Failure = { code: string };

function toFailure(error: unknown): Failure {
  return { code: getErrorCode(error) ?? (error instanceof Error ? error.name : 'unknown error') };
}

async function hashOf(parts: AsyncIterable<Uint8Array> | Failure | null): Promise<string | Failure | null> {
  if (parts === null || 'code' in parts) return parts;
  const hash = createHash('sha256');
  for await (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function explain(found: string | Failure | null, sha256: string): Pick<Finding, 'found' | 'says' | 'advice'> {
  if (found === null) {
    const advice =
      'Put the original back from a backup, and see that MEDIA_DIR or S3_BUCKET names the place of the photos.';
    return { found: 'none', says: 'the file is missing.', advice };
  }
  if (typeof found === 'string') {
    const says = `its bytes give the hash ${found}, not ${sha256}: the file was changed.`;
    return { found, says, advice: 'Put the original back from a backup.' };
  }
  const advice = 'Make it readable for this user, or put the original back from a backup.';
  return { found: found.code, says: `the file cannot be read (${found.code}).`, advice };
}
