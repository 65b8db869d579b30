import { createHash, createHmac } from 'node:crypto';
import { type Attack, json, REFUSED } from './attack';
import type { Scene } from './scene';

type Claims = Record<string, unknown>;
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

function forge(head: object, claims: Claims, secret: string | null): string {
  const signed = `${encode(head)}.${encode(claims)}`;
  return `${signed}.${secret === null ? '' : createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
}

/** Tokens that nobody was given: each must be nobody's. */
export function listTokenAttacks({ tokens, users, draft }: Scene): Attack[] {
  const claims = claimsOf(tokens.admin);
  const [head = '', , signature = ''] = tokens.admin.split('.');
  const HS256 = { alg: 'HS256', typ: 'JWT' };
  const guessed = ['', 'secret', 'payload', 'YOUR_SECRET_HERE', 'only-while-building-never-signs-anything'];
  const forged: Record<string, string> = {
    'alg none': forge({ alg: 'none', typ: 'JWT' }, claims, null),
    'alg None, in another case': forge({ alg: 'nOnE' }, claims, null),
    'alg HS512, signed with nothing': forge({ alg: 'HS512' }, claims, ''),
    'a key named in the token': forge(
      { ...HS256, kid: '../../dev/null', jku: 'http://127.0.0.1:1/' },
      claims,
      '',
    ),
    'another user under the old signature': `${head}.${encode({ ...claims, id: users.editor })}.${signature}`,
    'more roles under the old signature': `${tokens.translator.split('.')[0]}.${encode({ ...claimsOf(tokens.translator), roles: ['admin'] })}.${tokens.translator.split('.')[2]}`,
    expired: forge(HS256, { ...claims, exp: 1 }, 'secret'),
    'no signature': tokens.admin.split('.').slice(0, 2).join('.'),
    'a signature cut short': tokens.admin.slice(0, -6),
    'no JSON in it': 'a.b.c',
    empty: '',
    'only dots': '...',
    'ten thousand dots': '.'.repeat(8_000),
    'an id that is an operator': forge(HS256, { ...claims, id: { $gt: '' } }, 'secret'),
    'a session that is an operator': forge(HS256, { ...claims, sid: { $ne: null } }, 'secret'),
    'another collection': forge(HS256, { ...claims, collection: '__proto__' }, 'secret'),
    ...Object.fromEntries(guessed.map((secret) => [`signed with “${secret}”`, forge(HS256, claims, secret)])),
    ...Object.fromEntries(
      guessed.map((secret) => [
        `signed with the hash of “${secret}”`,
        forge(HS256, claims, createHash('sha256').update(secret).digest('hex').slice(0, 32)),
      ]),
    ),
  };
  const asNobody = (name: string, headers: Record<string, string>, query = ''): Attack => ({
    name: `token: ${name}`,
    path: `/api/texts/${draft.id}${query}`,
    headers,
    status: REFUSED,
  });
  return [
    ...Object.entries(forged).flatMap(([name, token]) => [
      asNobody(name, { Authorization: `JWT ${token}` }),
      asNobody(`${name}, as a cookie`, { Cookie: `payload-token=${token}` }),
    ]),
    asNobody('in the query', {}, `?token=${tokens.admin}&jwt=${tokens.admin}&payload-token=${tokens.admin}`),
    asNobody('as an API key', { Authorization: `users API-Key ${tokens.admin}` }),
    asNobody('an empty API key', { Authorization: 'users API-Key ' }),
    asNobody('an API key that is an operator', { Authorization: 'users API-Key {"$gt":""}' }),
    asNobody('a cookie from another site', {
      Cookie: `payload-token=${tokens.admin}`,
      Origin: 'https://evil.example',
      'Sec-Fetch-Site': 'cross-site',
    }),
    {
      ...json({ title: 'Taken over' }),
      name: 'token: a cookie from another site, to change a text',
      method: 'PATCH',
      path: `/api/texts/${draft.id}`,
      headers: {
        Cookie: `payload-token=${tokens.admin}`,
        Origin: 'https://evil.example',
        'Sec-Fetch-Site': 'cross-site',
        'Content-Type': 'application/json',
      },
      status: REFUSED,
    },
    {
      name: 'token: a form of another site',
      method: 'POST',
      path: `/api/texts/${draft.id}?_method=DELETE`,
      headers: {
        Cookie: `payload-token=${tokens.admin}`,
        Origin: 'null',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: '_payload=%7B%22title%22%3A%22x%22%7D',
      status: REFUSED,
    },
  ];
}

const INSTEAD_OF_WORDS: unknown[] = [
  { $gt: '' },
  { $ne: null },
  { $regex: '.*' },
  ['a', 'b'],
  { toString: 'x' },
  null,
  0,
  true,
  '\u0000',
  'a'.repeat(100_000),
  '\ud800',
];

/** Logins, forgotten passwords and tokens of e-mails with anything but words in them. */
export function listLoginAttacks({ users }: Scene): Attack[] {
  const bodies = INSTEAD_OF_WORDS.flatMap(
    (value) =>
      [
        ['login', { email: value, password: 'A long password' }],
        ['login', { email: 'nobody@example.org', password: value }],
        ['forgot-password', { email: value }],
        ['reset-password', { token: value, password: 'A long password' }],
        ['unlock', { email: value }],
      ] as const,
  );
  const refused = (name: string, path: string, body: unknown): Attack => ({
    ...json(body),
    name: `login: ${name}`,
    path: `/api/users/${path}`,
    status: path === 'forgot-password' ? [200, ...REFUSED] : REFUSED,
    answered: { 'set-cookie': /^(?!.*payload-token=[^;])/ },
    lacks: /"token":\s*"/,
  });
  return [
    ...bodies.map(([path, body]) => refused(`${path} ${JSON.stringify(body).slice(0, 60)}`, path, body)),
    refused('verify with an operator', 'verify/$ne', {}),
    refused('verify with nothing', 'verify/null', {}),
    refused('the first administrator, again', 'first-register', {
      email: 'evil@example.org',
      password: 'A long password',
      roles: ['admin'],
    }),
    refused('a refreshed token of nobody', 'refresh-token', {}),
    refused('a login of a list', 'login', [{ email: 'a', password: 'b' }]),
    refused('a login of a word', 'login', 'admin'),
    refused('a login of nothing', 'login', null),
    { ...refused('somebody else’s sessions', 'logout?allSessions=true', { id: users.editor }) },
  ];
}
