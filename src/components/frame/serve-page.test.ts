import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';

import { READER_CACHE_CONTROL } from '@/domain/http-caching';

import { servePage, type Found } from './serve-page';

async function serve(found: Found<string>, params: Record<string, string | string[]>) {
  const req = Object.assign(new IncomingMessage(new Socket()), {
    headers: { 'accept-language': 'km', 'if-none-match': '*' },
    cookies: {},
  });
  const res = new ServerResponse(req);
  const asked: { locale: string; slug: string; rest: string }[] = [];
  const page = servePage<string>(({ locale, param, rest }) => {
    asked.push({ locale, slug: param('slug'), rest: rest('rest') });
    return found;
  });
  const result = await page({ params, query: {}, req, res, resolvedUrl: '/' });
  return { result, req, res, asked };
}

describe('servePage', () => {
  it('answers 200 with what is found, for a shared cache to keep some seconds', async () => {
    const { result, res } = await serve({ view: 'found' }, { locale: 'fr' });
    expect(result).toMatchObject({ props: { locale: 'fr', view: 'found' } });
    expect(res.statusCode).toBe(200);
    expect(res.getHeader('Cache-Control')).toBe(READER_CACHE_CONTROL);
  });

  it('answers 404 with a page of ours where there is nothing', async () => {
    const { result, res } = await serve(null, { locale: 'fr' });
    expect(result).toMatchObject({ props: { view: null } });
    expect(result).not.toHaveProperty('notFound');
    expect(res.statusCode).toBe(404);
  });

  it('can show something with 404', async () => {
    const { result, res } = await serve({ view: 'other languages', status: 404 }, { locale: 'fr' });
    expect(result).toMatchObject({ props: { view: 'other languages' } });
    expect(res.statusCode).toBe(404);
  });

  it('leaves conditions to Next only where there is something that they can be about', async () => {
    const there = await serve({ view: 'found' }, { locale: 'fr' });
    expect(there.req.headers['if-none-match']).toBe('*');
    const gone = await serve({ view: 'withdrawn', status: 410 }, { locale: 'fr' });
    expect(gone.req.headers['if-none-match']).toBeUndefined();
  });

  it('moves with 308 and the page’s own caching, so that an old slug may come back', async () => {
    const { result, res } = await serve({ moved: '/fr/x' }, { locale: 'fr' });
    expect(result).toEqual({ redirect: { destination: '/fr/x', statusCode: 308 } });
    expect(res.getHeader('Cache-Control')).toBe(READER_CACHE_CONTROL);
  });

  it('answers an unknown locale with 404 in the reader’s language and asks for nothing', async () => {
    const { result, res, asked } = await serve({ view: 'never' }, { locale: 'xx' });
    expect(result).toMatchObject({ props: { locale: 'km', view: null } });
    expect(res.statusCode).toBe(404);
    expect(res.getHeader('Vary')).toBe('Accept-Language');
    expect(asked).toEqual([]);
  });

  it('gives segments in NFC and the rest of a path as one', async () => {
    const { asked } = await serve(null, { locale: 'vi', slug: 'đê'.normalize('NFD'), rest: ['a', 'b'] });
    expect(asked).toEqual([{ locale: 'vi', slug: 'đê'.normalize('NFC'), rest: 'a/b' }]);
  });
});
