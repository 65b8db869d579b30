import { env } from '@/env';
import { createFolderStore } from './folder-store';
import type { MediaStore } from './media-store';
import { createS3Store } from './s3-store';

let bucket: { of: string; store: MediaStore } | null = null;

/** The archive's media, as its environment says where they are: the bucket where it names one, or else the folder. */
export function getMediaStore(): MediaStore {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env;
  if (S3_BUCKET === undefined) return createFolderStore(env.MEDIA_DIR);
  const keys =
    S3_ACCESS_KEY_ID !== undefined && S3_SECRET_ACCESS_KEY !== undefined
      ? { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY }
      : undefined;
  const settings = { bucket: S3_BUCKET, region: env.S3_REGION, endpoint: env.S3_ENDPOINT, keys };
  // One client a process: it keeps its connections.
  const of = JSON.stringify(settings);
  if (bucket?.of !== of) bucket = { of, store: createS3Store(settings) };
  return bucket.store;
}
