import { lines, type RawAttack, refused } from './raw-attacks';
import type { Scene } from './scene';

/** Bodies whose length is not what is said, so that a second request hides in the first one's; and enormous ones. */
export function listRawBodyAttacks({ published }: Scene): RawAttack[] {
  const post = (path: string, headers: string[], body = '') =>
    lines(`POST ${path} HTTP/1.1`, 'Host: {host}', 'Connection: close', ...headers, '') + body;
  const hidden = 'GET /smuggled HTTP/1.1\r\nHost: evil.example\r\n\r\n';
  return [
    {
      name: 'two lengths',
      bytes: post('/api/users/login', ['Content-Length: 2', 'Content-Length: 40'], `{}${hidden}`),
      status: refused,
      answers: 1,
      within: 5,
    },
    {
      name: 'two lengths in one',
      bytes: post('/api/users/login', ['Content-Length: 2, 40'], `{}${hidden}`),
      status: refused,
      answers: 1,
      within: 5,
    },
    {
      name: 'a length that is negative',
      bytes: post('/api/users/login', ['Content-Length: -1'], '{}'),
      status: refused,
      within: 5,
    },
    {
      name: 'a length with a sign',
      bytes: post('/api/users/login', ['Content-Length: +2'], '{}'),
      status: refused,
      within: 5,
    },
    {
      name: 'a length and chunks',
      bytes: post(
        '/api/users/login',
        ['Content-Length: 4', 'Transfer-Encoding: chunked'],
        `0\r\n\r\n${hidden}`,
      ),
      status: refused,
      answers: 1,
      within: 5,
    },
    {
      name: 'chunks in another spelling',
      bytes: post(
        '/api/users/login',
        ['Transfer-Encoding : chunked', 'Content-Length: 4'],
        `0\r\n\r\n${hidden}`,
      ),
      status: refused,
      answers: 1,
      within: 5,
    },
    {
      name: 'chunks within chunks',
      bytes: post('/api/users/login', ['Transfer-Encoding: xchunked'], `0\r\n\r\n${hidden}`),
      status: refused,
      answers: 1,
      within: 5,
    },
    {
      name: 'a chunk whose length is none',
      bytes: post('/api/users/login', ['Transfer-Encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n'),
      status: [...refused, 401, 411],
      within: 5,
    },
    {
      name: 'a chunk that says it is enormous',
      bytes: post('/api/users/login', ['Transfer-Encoding: chunked'], 'ffffffffffffffff\r\n{}'),
      status: [...refused, 401, 411],
      within: 5,
    },
    {
      name: 'a body of 2 GB that is only said',
      bytes: post(
        '/api/photos',
        ['Content-Length: 2000000000', 'Content-Type: multipart/form-data; boundary=x'],
        '--x',
      ),
      status: [413, 401, 403],
      within: 5,
    },
    {
      name: 'a body of 2 GB for a page',
      bytes: post(published.path, ['Content-Length: 2000000000'], 'x'),
      status: [413, 405],
      within: 5,
    },
    {
      name: 'a body that waits to be asked for',
      bytes: post('/api/photos', ['Content-Length: 2000000000', 'Expect: 100-continue']),
      status: [413, 401, 403, 417],
      within: 5,
    },
    {
      name: 'a body for GET',
      bytes:
        lines('GET /en HTTP/1.1', 'Host: {host}', 'Connection: close', 'Content-Length: 5', '') + 'abcde',
      status: [200, 400],
      within: 5,
    },
  ];
}
