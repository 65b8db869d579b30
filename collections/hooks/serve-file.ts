import type { UploadConfig } from 'payload';
import { getMediaStore } from '@/archive/media/get-media-store';
import { toMediaType } from '@/archive/media/media-type';

type Handler = NonNullable<UploadConfig['handlers']>[number];

const ORIGINAL = /^[0-9a-f]{64}\.[a-z]+$/;

/**
 * The original for somebody who is signed in, wherever the media are. Payload passes any name on, and no photo, because
 * whoever may read one may read all.
 */
export const serveFile: Handler = async (_req, { params: { filename } }) => {
  const bytes = ORIGINAL.test(filename) ? await getMediaStore().read(filename) : null;
  if (!bytes)
    return Response.json(
      {
        errors: [
          { message: 'The original of this photo is missing: `npm run archive -- verify` says which.' },
        ],
      },
      { status: 404 },
    );
  return new Response(bytes, {
    headers: {
      'Content-Type': toMediaType(filename),
      'Content-Length': String(bytes.byteLength),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=3600, immutable',
    },
  });
};
