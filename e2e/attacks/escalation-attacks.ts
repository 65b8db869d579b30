import { type Attack, type Attacker, json, OK, REFUSED } from './attack';
import type { Scene } from './scene';

const ADMIN = { roles: ['admin'], languages: ['en', 'vi', 'km', 'fr'] };

/** Payload's answer wherever it has no endpoint: 501, which is a failure of nothing. */
const NO_SUCH_ENDPOINT = 501;

/** What a translator of Vietnamese tries with texts in Khmer, with users, and with what nobody may write. */
export function listEscalations(scene: Scene): Attack[] {
  const { users, draft, published, photo, comment } = scene;
  const attempt = (as: Attacker, [method, path, body]: readonly [string, string, unknown?]): Attack => ({
    ...(body === undefined ? { method } : { ...json(body), method }),
    name: `escalation: ${as} ${method} /api/${path} ${JSON.stringify(body ?? '').slice(0, 80)}`,
    as,
    path: `/api/${path}`,
    // A change in bulk reaches what one may change: nothing.
    status: path.includes('?where') ? [200, ...REFUSED] : [...REFUSED, NO_SUCH_ENDPOINT],
    lacks: /"docs":\s*\[\s*\{/,
  });
  const words = { title: 'Taken over', _status: 'published', publishAnyway: true };
  const asTranslator = [
    ['POST', 'users', { ...ADMIN, name: 'x', email: 'evil@example.org', password: 'A long password' }],
    ['PATCH', `users/${users.editor}`, { password: 'A long password', name: 'x' }],
    ['PUT', `users/${users.editor}`, { name: 'x' }],
    ['DELETE', `users/${users.editor}`],
    ['PATCH', 'users?where[roles][in]=admin,editor', { password: 'A long password' }],
    ['DELETE', 'users?where[roles][in]=admin,editor'],
    ['POST', 'users/unlock', { email: 'x@example.org' }],
    ['PATCH', `texts/${draft.id}`, words],
    ['PATCH', `texts/${draft.id}?draft=true&autosave=true`, { title: 'Taken over' }],
    ['PATCH', `texts/${draft.id}?overrideAccess=true&depth=0`, { ...words, overrideAccess: true }],
    ['PATCH', `texts/${draft.id}`, { lang: 'vi', title: 'Taken over' }],
    ['PATCH', `texts/${draft.id}`, { user: { roles: ['admin'] }, req: {}, title: 'Taken over' }],
    ['PATCH', `texts/${draft.id}`, { 'roles.0': 'admin', $set: { title: 'x' }, title: 'Taken over' }],
    ['POST', `texts/${draft.id}?_method=PATCH`, words],
    ['DELETE', `texts/${draft.id}`],
    ['POST', `texts/${draft.id}/duplicate`, {}],
    ['POST', 'texts', { article: draft.article, lang: 'vi', kind: 'translation', ...words }],
    ['POST', 'texts?publishSpecificLocale=en', { article: draft.article, lang: 'fr', title: 'x' }],
    ['POST', `texts/${draft.id}/workflow`, { move: 'approve', to: 'approved' }],
    ['POST', `texts/${draft.id}/translations`, { lang: 'km' }],
    ['POST', 'articles', { workingTitle: 'Taken over' }],
    ['PATCH', `articles/${draft.article}`, { pid: 'd1aaaaaaaa', workingTitle: 'Taken over' }],
    ['DELETE', `articles/${published.article}`],
    ['POST', 'editions', { text: draft.id, number: 99 }],
    ['PATCH', 'editions?where[number][exists]=true', { hash: 'x' }],
    ['DELETE', 'editions?where[number][exists]=true'],
    ['POST', 'records', { pid: 'x' }],
    ['POST', 'publications', { text: draft.id }],
    ['PATCH', 'publications?where[text][exists]=true', { title: 'x' }],
    ['DELETE', 'publications?where[text][exists]=true'],
    ['POST', 'activity', { who: 'x', action: 'login' }],
    ['DELETE', 'activity?where[at][exists]=true'],
    ['POST', 'withdrawals', { scope: 'text', text: published.id, reason: 'x' }],
    ['PATCH', `photos/${photo.id}`, { sha256: 'a'.repeat(64), filename: '../../x' }],
    ['DELETE', `photos/${photo.id}`],
    ['PATCH', `comments/${comment}`, { words: 'Taken over' }],
    ['DELETE', `comments/${comment}`],
    ['POST', 'series', { label: 'x' }],
    ['POST', 'pages', { key: 'about', lang: 'fr', title: 'x' }],
    ['PATCH', 'pages?where[lang][exists]=true', { title: 'x' }],
    ['POST', 'payload-jobs', { taskSlug: 'schedulePublish' }],
    ['GET', 'payload-jobs/run'],
    ['POST', 'payload-jobs/run', {}],
    ['GET', 'payload-jobs/handle-schedules'],
    ['POST', 'payload-migrations', { name: 'x' }],
    [
      'POST',
      'payload-locked-documents',
      {
        document: { relationTo: 'texts', value: draft.id },
        user: { relationTo: 'users', value: users.editor },
      },
    ],
    ['DELETE', 'payload-locked-documents?where[id][exists]=true'],
    ['POST', 'first-register', {}],
    ['POST', 'graphql', { query: '{ Users { docs { hash } } }' }],
  ] as const;
  const asEditor = [
    ['POST', 'users', { ...ADMIN, name: 'x', email: 'evil@example.org', password: 'A long password' }],
    ['PATCH', `users/${users.translator}`, { roles: ['editor'] }],
    ['POST', 'editions', { text: draft.id, number: 99 }],
    ['PATCH', 'editions?where[number][exists]=true', { hash: 'x' }],
    ['DELETE', 'editions?where[number][exists]=true'],
    ['PATCH', 'activity?where[at][exists]=true', { who: 'x' }],
    ['PATCH', 'records?where[pid][exists]=true', { stamp: 0 }],
    ['POST', 'withdrawals', { scope: 'text', text: published.id, reason: 'x' }],
    ['PATCH', 'publications?where[text][exists]=true', { title: 'x' }],
  ] as const;
  return [
    ...asTranslator.map((one) => attempt('translator', one)),
    ...asEditor.map((one) => attempt('editor', one)),
    ...asTranslator.map((one) => attempt('stranger', one)),
    // Their own name may be changed, and nothing else goes with it.
    {
      ...attempt('translator', [
        'PATCH',
        `users/${users.translator}`,
        { ...ADMIN, name: 'Still a translator', sessions: [], hash: 'x', salt: 'x', loginAttempts: -1 },
      ]),
      status: OK,
      has: /"roles":\s*\["translator"\]/,
    },
  ];
}
