import { describe, expect, it } from 'vitest';
import { refuseBody } from './body-bounds';
import { findJsonFault } from './json-bounds';
import { findQueryFault } from './query-bounds';

const faultOf = (query: Record<string, unknown>, lists = true) => findQueryFault(query, { lists });

/** `levels` objects in one another. */
function nest(levels: number, name: string): unknown {
  let inner: unknown = 'x';
  for (let level = 0; level < levels; level++) inner = { [name]: inner };
  return inner;
}

describe('findQueryFault', () => {
  it.each<[string, Record<string, unknown>]>([
    [
      'a list of the admin',
      {
        limit: '10',
        depth: '1',
        page: '2',
        sort: '-updatedAt',
        where: { or: [{ and: [{ title: { like: 'a' } }] }] },
      },
    ],
    ['what Payload has read already', { limit: 500, depth: 0, sort: ['title'], select: { title: true } }],
    ['empty parameters', { limit: '', page: '', sort: '' }],
    [
      'a hundred chosen documents',
      { where: { id: { in: Array.from({ length: 100 }, (_, i) => String(i)) } } },
    ],
    ['a list within a document', { joins: { texts: { limit: '20', sort: 'lang' } } }],
  ])('lets pass %s', (_, query) => expect(faultOf(query)).toBeNull());

  it.each<[string, Record<string, unknown>, string]>([
    ['all at once', { limit: '0' }, 'limit'],
    ['a billion', { limit: '1e9' }, 'limit'],
    ['a million', { limit: '1000000' }, 'limit'],
    ['a parameter given twice', { limit: ['1', '1000000'] }, 'limit'],
    ['less than nothing', { limit: '-1' }, 'limit'],
    ['a page before the first', { page: '-1' }, 'page'],
    ['everything related', { depth: '10' }, 'depth'],
    ['deep conditions', { where: nest(40, 'and') }, 'nested'],
    ['conditions that never end', { where: nest(100_000, 'and') }, 'nested'],
    ['many values', { where: { id: { in: Array.from({ length: 1001 }, () => 'x') } } }, '1000 values'],
    ['a long word', { where: { title: { like: 'a'.repeat(10_000) } } }, 'seeks'],
    [
      'many words',
      { where: { or: Array.from({ length: 51 }, () => ({ title: { contains: 'a' } })) } },
      'seeks',
    ],
    ['an operator of MongoDB', { where: { title: { $gt: '' } } }, 'field'],
    ['an end of a string', { where: { title: { like: 'a\0b' } } }, 'character'],
    ['many orders', { sort: 'a,b,c,d,e,f' }, 'sort'],
    ['an order that is none', { sort: ['$where'] }, 'sort'],
    ['an order by an object', { sort: { a: '1' } }, 'sort'],
    [
      'a large selection',
      { select: Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`a${i}`, true])) },
      'select',
    ],
    ['a whole list within a document', { joins: { texts: { limit: '0' } } }, 'limit'],
  ])('refuses %s', (_, query, word) => expect(faultOf(query)).toContain(word));

  it('does to all that a condition names what is to be done with them', () => {
    expect(faultOf({ limit: '0' }, false)).toBeNull();
  });
});

describe('findJsonFault', () => {
  it('refuses operators wherever they are, and what is too deep, and no state of a node', () => {
    expect(findJsonFault({ reason: { $set: 1 } })).toContain('$set');
    expect(findJsonFault({ list: [{ a: [{ $where: '1' }] }] })).toContain('$where');
    expect(findJsonFault(nest(100_000, 'a'))).toContain('deep');
    expect(
      findJsonFault({ body: { root: { children: [{ $: { small: 'caps' }, text: '$5' }] } } }),
    ).toBeNull();
  });
});

describe('refuseBody', () => {
  const ask = async (path: string, headers: Record<string, string>, loggedIn = false) => {
    const request = { method: 'POST', url: `http://localhost:3000${path}`, headers: new Headers(headers) };
    return (await refuseBody(request, () => Promise.resolve(loggedIn)))?.status ?? 'read';
  };
  const form = (length: number) => ({
    'content-type': 'multipart/form-data; boundary=a',
    'content-length': String(length),
  });

  it('reads from a stranger the form of the login, and no file', async () => {
    expect(await ask('/api/users/login', form(500))).toBe('read');
    expect(await ask('/api/photos', form(500))).toBe(401);
    expect(await ask('/api/photos', form(90_000_000))).toBe(401);
    expect(await ask('/api/users/login', form(90_000_000))).toBe(401);
    expect(await ask('/api/texts', { 'content-type': 'application/json', 'content-length': '900000' })).toBe(
      401,
    );
  });

  it('reads from somebody who is logged in as much as a photo or a book has', async () => {
    expect(await ask('/api/photos', form(90_000_000), true)).toBe('read');
    expect(await ask('/api/photos', form(200_000_000), true)).toBe(413);
    expect(await ask('/api/texts', { 'content-length': '30000000' }, true)).toBe(413);
    expect(await ask('/api/texts', { 'transfer-encoding': 'chunked' }, true)).toBe(411);
  });
});
