/** What is written to a socket, byte by byte; `{host}` stands for the site's. Lines end as they are written. */
export type RawAttack = {
  name: string;
  bytes: string | Uint8Array;
  /** Written a byte at a time, so many milliseconds apart. */
  slowly?: number;
  /** What may be answered first; 0 for a connection that is closed without a word. */
  status: readonly number[];
  /** How many answers there may be at most: a second one answers what was hidden in the first. */
  answers?: number;
  /** Seconds after which the connection is over. */
  within: number;
};

export const CLOSED = 0;
export const lines = (...parts: string[]): string => `${parts.join('\r\n')}\r\n`;

/** A refusal, or a connection that is closed without a word. */
export const refused = [400, 411, 413, 414, 421, 431, CLOSED] as const;

/** Requests that no client sends: over a socket of their own each. */
export function listRawAttacks(): RawAttack[] {
  const get = (path: string, ...headers: string[]) =>
    lines(`GET ${path} HTTP/1.1`, 'Host: {host}', 'Connection: close', ...headers, '');
  return [
    { name: 'no HTTP', bytes: 'EHLO evil\r\n\r\n', status: refused, within: 5 },
    {
      name: 'bytes of TLS',
      bytes: Buffer.from('160301020001000001fc0303', 'hex'),
      status: refused,
      within: 10,
    },
    { name: 'NUL in a path', bytes: get('/en\0.html'), status: [...refused, 404], within: 5 },
    { name: 'a space in a path', bytes: get('/en /admin'), status: [...refused, 404], within: 5 },
    {
      name: 'bytes above ASCII in a path',
      bytes: Buffer.from(get('/en/\u00ff\u00fe'), 'latin1'),
      status: [...refused, 404],
      within: 5,
    },
    {
      name: 'no host',
      bytes: lines('GET /en HTTP/1.1', 'Connection: close', ''),
      status: [400, CLOSED],
      within: 5,
    },
    { name: 'two hosts', bytes: get('/en', 'Host: evil.example'), status: [400, 200, CLOSED], within: 5 },
    {
      name: 'a version that is none',
      bytes: 'GET /en HTTP/9.9\r\n\r\n',
      status: refused,
      within: 5,
    },
    { name: 'HTTP/0.9', bytes: 'GET /en\r\n\r\n', status: [...refused, 505], within: 5 },
    {
      name: 'HTTP/2 without having asked',
      bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      status: [...refused, 405],
      within: 5,
    },
    {
      name: 'a header of 100 KB',
      bytes: get('/en', `X-Long: ${'a'.repeat(100_000)}`),
      status: refused,
      within: 5,
    },
    {
      name: 'two thousand headers',
      bytes: get('/en', ...Array.from({ length: 2_000 }, (_, at) => `X-${at}: a`)),
      status: [...refused, 200],
      within: 5,
    },
    { name: 'a path of 60 KB', bytes: get(`/en/${'a'.repeat(60_000)}`), status: refused, within: 5 },
    {
      name: 'a header with a line feed',
      bytes: get('/en', 'X-A: b\nX-Evil: c'),
      status: [...refused, 200],
      within: 5,
    },
    {
      name: 'a header that goes on in the next line',
      bytes: get('/en', 'X-A: b', ' c'),
      status: [...refused, 200],
      within: 5,
    },
    { name: 'a header with NUL', bytes: get('/en', 'X-A: \0'), status: refused, within: 5 },
    {
      name: 'a tunnel',
      bytes: lines('CONNECT 127.0.0.1:27017 HTTP/1.1', 'Host: 127.0.0.1:27017', ''),
      status: [...refused, 405],
      within: 5,
    },
    {
      name: 'a socket for the web',
      bytes: get(
        '/_next/webpack-hmr',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ),
      status: [...refused, 404, 426],
      within: 5,
    },
    {
      name: 'a socket for HTTP/2',
      bytes: get('/en', 'Upgrade: h2c', 'HTTP2-Settings: AAAA'),
      status: [...refused, 200, 404, 426],
      within: 5,
    },
    {
      name: 'a hundred requests at once',
      bytes: `GET /xx HTTP/1.1\r\nHost: {host}\r\n\r\n`.repeat(100) + get('/xx'),
      status: [404, 429],
      answers: 101,
      within: 10,
    },
  ];
}

/** Those that wait for the server to lose patience, which a head may try for 20 s. A body's is tried in src/server. */
export const SLOW_ATTACKS: RawAttack[] = [
  {
    name: 'a head that never ends',
    bytes: `GET /en HTTP/1.1\r\nHost: {host}\r\nX-Slow: ${'a'.repeat(1_000)}`,
    slowly: 400,
    status: [408, 400, CLOSED],
    within: 26,
  },
  { name: 'a connection without a word', bytes: '', status: [408, 400, CLOSED], within: 26 },
];
