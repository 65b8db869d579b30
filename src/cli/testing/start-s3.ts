import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { provideEnvironment } from '@/env';
import { startNode } from '../child-process';
import { getFreePort } from '../free-port';

const BUCKET = 'photos';

/** A server that speaks S3 over HTTP, with its objects in the folder; the archive of this process keeps its media there. */
export async function startS3(folder: string): Promise<{ stop: () => Promise<void> }> {
  const port = await getFreePort();
  const server = startNode({
    name: 's3',
    args: [
      path.resolve('node_modules/s3rver/bin/s3rver.js'),
      ...['--directory', folder, '--address', '127.0.0.1', '--port', String(port)],
      ...['--silent', '--no-vhost-buckets', '--configure-bucket', BUCKET],
    ],
    output: 'captured',
  });
  const endpoint = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await fetch(endpoint).catch(() => null)); tries += 1) {
    if (tries > 200) throw new Error('The S3 server did not answer within 20 s.');
    await sleep(100);
  }
  const keys = { S3_ACCESS_KEY_ID: 'S3RVER', S3_SECRET_ACCESS_KEY: 'S3RVER' };
  provideEnvironment({ S3_BUCKET: BUCKET, S3_ENDPOINT: endpoint, ...keys });
  return { stop: () => server.stop() };
}
