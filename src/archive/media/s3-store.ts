import type { GetObjectCommandOutput, ListObjectsV2CommandOutput, S3Client } from '@aws-sdk/client-s3';
import type { MediaStore, StoredFile } from './media-store';
import { toMediaType } from './media-type';

/** Where the bucket is. Without keys, the SDK's own ways to find some: a role of the machine, a profile. */
export type BucketSettings = {
  bucket: string;
  region: string;
  /** Of a store that speaks S3 and is not Amazon's. */
  endpoint?: string | undefined;
  keys?: { accessKeyId: string; secretAccessKey: string } | undefined;
};

/** In milliseconds: a store that does not answer is tried again, and an original of 100 MB may take its time. */
const CONNECTED_WITHIN_MS = 3000;
const SILENT_FOR_MS = 20_000;

/**
 * The media in a bucket, private and without lists of access: whoever reads them asks this server. An object is
 * there whole or not at all, which S3 promises, and is read by everybody as soon as it is written.
 */
export function createS3Store(settings: BucketSettings): MediaStore {
  const { bucket: Bucket } = settings;
  // Loaded when a file is first asked for, and never by an archive that keeps its media in a folder.
  const load = () => import('@aws-sdk/client-s3');
  let client: Promise<S3Client> | undefined;
  const connect = (): Promise<S3Client> =>
    (client ??= load().then((sdk) => createClient(sdk.S3Client, settings)));

  async function get(Key: string): Promise<GetObjectCommandOutput['Body'] | null> {
    const { GetObjectCommand } = await load();
    const answer = await (await connect()).send(new GetObjectCommand({ Bucket, Key })).catch(nullIfMissing);
    return answer?.Body ?? null;
  }

  async function find(name: string): Promise<StoredFile | null> {
    const { HeadObjectCommand } = await load();
    const answer = await (
      await connect()
    )
      .send(new HeadObjectCommand({ Bucket, Key: name }))
      .catch(nullIfMissing);
    return answer && toFile(name, answer.ContentLength, answer.LastModified);
  }

  async function* list(within: string, Delimiter?: string): AsyncGenerator<StoredFile, void, undefined> {
    const { ListObjectsV2Command } = await load();
    for (let ContinuationToken: string | undefined; ;) {
      const command = new ListObjectsV2Command({ Bucket, Prefix: within, Delimiter, ContinuationToken });
      const page: ListObjectsV2CommandOutput = await (await connect()).send(command);
      for (const { Key, Size, LastModified } of page.Contents ?? [])
        yield toFile(Key ?? '', Size, LastModified);
      ContinuationToken = page.NextContinuationToken;
      if (ContinuationToken === undefined) return;
    }
  }

  return {
    read: async (name) => {
      const body = await get(name);
      return body ? Uint8Array.from(await body.transformToByteArray()) : null;
    },
    readInParts: async (name) => {
      const body = await get(name);
      return body ? toParts(body.transformToWebStream().getReader()) : null;
    },
    write: async (Key, Body) => {
      const { PutObjectCommand } = await load();
      await (
        await connect()
      ).send(new PutObjectCommand({ Bucket, Key, Body, ContentType: toMediaType(Key) }));
    },
    remove: async (Key) => {
      const { DeleteObjectCommand } = await load();
      await (await connect()).send(new DeleteObjectCommand({ Bucket, Key }));
    },
    find,
    listOriginals: () => list('', '/'),
    listVariants: () => list('variants/'),
    describe: (name) => `s3://${Bucket}/${name}`,
  };
}

function createClient(Client: typeof S3Client, { region, endpoint, keys }: BucketSettings): S3Client {
  return new Client({
    region,
    // Others' stores have no host name for each bucket.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    ...(keys && { credentials: keys }),
    maxAttempts: 4,
    // The newer checksums are Amazon's own: others refuse them. Names of originals are hashes of their bytes anyway.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECTED_WITHIN_MS, socketTimeout: SILENT_FOR_MS },
  });
}

function nullIfMissing(error: unknown): null {
  if (error instanceof Error && ['NoSuchKey', 'NotFound'].includes(error.name)) return null;
  throw error;
}

function toFile(name: string, size: number | undefined, modifiedAt: Date | undefined): StoredFile {
  return { name, size: size ?? 0, modifiedAt: modifiedAt ?? new Date(0) };
}

async function* toParts(reader: ReadableStreamDefaultReader<unknown>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (value instanceof Uint8Array) yield value;
  }
}
