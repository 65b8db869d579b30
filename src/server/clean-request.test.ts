import { expect, it } from 'vitest';
import { findArea } from './area';
import { cleanRequest } from './clean-request';

const clean = (path: string, given: Record<string, string>, isTrusted = false) => {
  const headers = { ...given };
  cleanRequest(headers, { area: findArea(path), address: '192.0.2.1', requestId: 'id', isTrusted });
  return headers;
};
const OURS = { 'x-forwarded-for': '192.0.2.1', 'x-request-id': 'id' };

it('takes out what an outsider could tell Next with', () => {
  const told = Object.fromEntries(
    [
      'x-middleware-subrequest',
      'x-middleware-rewrite',
      'x-nextjs-data',
      'x-invoke-path',
      'x-matched-path',
      'x-now-route-matches',
      'x-prerender-revalidate',
      'x-next-cache-tags',
      'x-action-forwarded',
      'next-resume',
      'content-security-policy',
      'forwarded',
      'x-real-ip',
      'x-forwarded-host',
      'x-forwarded-port',
      'x-forwarded-proto',
    ].map((name) => [name, 'x']),
  );
  expect(clean('/en', { ...told, accept: 'text/html' })).toEqual({ ...OURS, accept: 'text/html' });
  expect(clean('/admin', told)).toEqual(OURS);
});

it('leaves the headers of the App Router to admin and preview', () => {
  const router = { rsc: '1', 'next-router-state-tree': 'x', 'next-action': 'x', 'next-url': '/admin' };
  expect(clean('/admin', router)).toEqual({ ...OURS, ...router });
  expect(clean('/preview/texts/1', router)).toEqual({ ...OURS, ...router });
  expect(clean('/en', router)).toEqual(OURS);
  expect(clean('/api/texts', router)).toEqual(OURS);
});

it('believes a trusted proxy about the protocol, and about nothing else', () => {
  const given = {
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '6.6.6.6',
    'x-forwarded-host': 'evil.example',
  };
  expect(clean('/en', given, true)).toEqual({ ...OURS, 'x-forwarded-proto': 'https' });
});
