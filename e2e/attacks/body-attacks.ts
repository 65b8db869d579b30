import { type Attack, json, REFUSED } from './attack';
import { makePicture } from './make-picture';
import { multipart } from './multipart';
import type { Scene } from './scene';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Bodies that are no JSON, no form, far too much, or aimed at the objects that all others are made of. */
export async function listBodyAttacks({ published, photo, users }: Scene): Promise<Attack[]> {
  const png = await makePicture('png');
  const file = { name: 'file', fileName: 'a.png', type: 'image/png' };
  const sent = (name: string, body: string | Uint8Array, more: Partial<Attack> = {}): Attack => ({
    name: `body: ${name}`,
    as: 'editor',
    method: 'PATCH',
    path: `/api/articles/${published.article}`,
    headers: JSON_TYPE,
    body,
    status: [200, ...REFUSED],
    ...more,
  });
  const form = (
    name: string,
    parts: Parameters<typeof multipart>[0],
    more: Partial<Attack> = {},
  ): Attack => ({
    ...sent(name, ''),
    ...multipart(parts),
    method: 'POST',
    path: '/api/photos',
    status: REFUSED,
    ...more,
  });
  return [
    sent('no JSON', '{"a"', { status: REFUSED }),
    sent('nothing', ''),
    sent('null', 'null'),
    sent('a word', '"x"'),
    sent('a list', '[{"notes":"x"}]'),
    sent('__proto__', '{"__proto__":{"roles":["admin"],"isAdmin":true},"notes":"x"}'),
    sent('constructor.prototype', '{"constructor":{"prototype":{"roles":["admin"]}},"notes":"x"}'),
    sent('lists in lists, 10,000 deep', `{"notes":${nested(10_000)}}`, { status: REFUSED }),
    sent('objects in objects, 10,000 deep', `{"rights":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`),
    sent('a number for a word', '{"workingTitle":5,"notes":{"$gt":""}}', { status: REFUSED }),
    sent('an operator for a relation', '{"series":{"$ne":null}}', { status: REFUSED }),
    // A relation names a document of its own collection only: this one names nothing, and nothing is shown of the user.
    sent('a relation to a password', `{"series":"${users.editor}"}`),
    sent('operators as names', '{"$set":{"pid":"x"},"notes.$":"x","a.b":1}'),
    sent('a relation to nothing', '{"series":"000000000000000000000000"}'),
    sent('NUL', '{"notes":"a\\u0000b"}'),
    sent('half a pair', '{"notes":"a\\ud800b"}'),
    sent('bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    sent('a date that is none', '{"date":"9999-99-99"}', { status: REFUSED }),
    sent('a language that is none', '{"originalLang":"__proto__"}', { status: REFUSED }),
    sent('a title of 5 MB', JSON.stringify({ workingTitle: 'x'.repeat(5_000_000) }), { status: REFUSED }),
    // Payload's time with names that it does not know grows with their square: 2,000 took 4 s, 10,000 a minute and a half.
    sent('3,000 names', `{${Array.from({ length: 3_000 }, (_, index) => `"a${index}":1`).join()}}`, {
      status: REFUSED,
    }),
    sent('a body of another type', '<a/>', { headers: { 'Content-Type': 'application/xml' } }),
    sent('a type that is none', '{}', { headers: { 'Content-Type': 'application/json; charset="\\' } }),
    sent('a form without a boundary', 'x', {
      headers: { 'Content-Type': 'multipart/form-data' },
      status: REFUSED,
    }),
    sent('a form with a boundary of nothing', 'x', {
      headers: { 'Content-Type': 'multipart/form-data; boundary=' },
      status: REFUSED,
    }),
    sent('a form that is not one', 'x', {
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      status: REFUSED,
    }),
    sent('a mixture of parts', 'x', {
      headers: { 'Content-Type': 'multipart/mixed; boundary=x' },
      status: REFUSED,
    }),
    form(
      '1,000 parts',
      Array.from({ length: 1_000 }, (_, index) => ({ name: `a${index}`, data: 'x' })),
    ),
    form(
      '100 files',
      Array.from({ length: 100 }, () => ({ ...file, data: 'x' })),
    ),
    form('two files of one name', [
      { ...file, data: png },
      { ...file, data: png },
    ]),
    form('fields named __proto__', [
      { name: '__proto__', data: 'x' },
      { name: 'constructor.prototype.x', data: 'x' },
      { name: '__proto__[a][b]', data: 'x' },
    ]),
    form('a form that ends early', [{ name: '_payload', data: '{}' }], {
      ...multipart([{ ...file, data: 'x' }], { end: false }),
    }),
    form('fields that are no JSON', [
      { name: '_payload', data: '{"a"' },
      { ...file, data: await makePicture('png') },
    ]),
    form('fields that are null', [
      { name: '_payload', data: 'null' },
      { ...file, data: 'x' },
    ]),
    form('fields with an address to fetch', [
      { name: '_payload', data: JSON.stringify({ url: 'http://127.0.0.1:1/x.png', filename: 'x.png' }) },
    ]),
    form('a file by its name only', [
      {
        name: 'file',
        data: JSON.stringify({
          filename: '../../../etc/passwd',
          collectionSlug: 'photos',
          mimeType: 'image/png',
          size: 1,
        }),
      },
    ]),
    form('a file of another collection', [
      {
        name: 'file',
        data: JSON.stringify({ filename: photo.filename, collectionSlug: 'users', clientUploadContext: {} }),
      },
    ]),
    form('a file that is a word', [{ name: 'file', data: 'x' }]),
    form('a caption of operators', [
      { name: '_payload', data: '{"caption":{"$gt":""},"sha256":"x"}' },
      { ...file, data: 'x' },
    ]),
    {
      ...sent('a picture fetched from an address', ''),
      ...json({ url: 'http://127.0.0.1:1/x.png', filename: 'x.png', mimeType: 'image/png' }),
      method: 'POST',
      path: '/api/photos',
      status: REFUSED,
    },
    {
      ...sent('a picture replaced from an address', ''),
      ...json({ url: 'http://127.0.0.1:1/x.png', filename: 'x.png', focalX: 3, focalY: 4 }),
      method: 'PATCH',
      path: `/api/photos/${photo.id}?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=2`,
      status: [200, ...REFUSED],
      lacks: /"filename":\s*"x/,
    },
    {
      ...sent('a crop of nothing', ''),
      ...json({}),
      method: 'PATCH',
      path: `/api/photos/${photo.id}?uploadEdits[crop][x]=NaN&uploadEdits[crop][y]=-1&uploadEdits[widthInPixels]=1e9&uploadEdits[heightInPixels]=1e9`,
    },
  ];
}
