import { describe, expect, it } from 'vitest';
import { type MachineAnswer, toSentAnswer } from './machine-answer';

const answer: MachineAnswer = { type: 'text/plain', body: 'words', lastModified: '2026-11-21T10:00:00.700Z' };
const NOTHING = { ifNoneMatch: null, ifModifiedSince: null };
const { headers } = toSentAnswer(answer, NOTHING);
const etag = headers.ETag ?? '';

describe('toSentAnswer', () => {
  it('gives an entity tag of the bytes and the date to the second', () => {
    expect(headers).toMatchObject({
      'Content-Type': 'text/plain',
      'Last-Modified': 'Sat, 21 Nov 2026 10:00:00 GMT',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(toSentAnswer({ ...answer, body: 'other' }, NOTHING).headers.ETag).not.toBe(etag);
  });

  it('sends nothing again to whoever has it', () => {
    expect(toSentAnswer(answer, { ...NOTHING, ifNoneMatch: `W/"x", W/${etag}` })).toMatchObject({
      status: 304,
      body: null,
    });
    const since = 'Sat, 21 Nov 2026 10:00:00 GMT';
    expect(toSentAnswer(answer, { ...NOTHING, ifModifiedSince: since }).status).toBe(304);
  });

  it('sends it when the tag is another, whatever the date says', () => {
    const since = 'Sat, 21 Nov 2026 10:00:00 GMT';
    expect(toSentAnswer(answer, { ifNoneMatch: '"other"', ifModifiedSince: since }).status).toBe(200);
  });

  it('sends an older edition to whoever holds a newer one, which may have been withdrawn', () => {
    const since = 'Sat, 21 Nov 2026 11:00:00 GMT';
    expect(toSentAnswer(answer, { ...NOTHING, ifModifiedSince: since }).status).toBe(200);
    expect(toSentAnswer(answer, { ...NOTHING, ifModifiedSince: 'yesterday' }).status).toBe(200);
  });

  it('neither tags nor keeps a failure', () => {
    const failed = toSentAnswer({ type: 'text/plain', body: 'x', status: 503 }, NOTHING).headers;
    expect(failed['Cache-Control']).toBe('no-store');
    expect(failed.ETag).toBeUndefined();
  });
});
