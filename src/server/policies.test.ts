import { describe, expect, it } from 'vitest';
import { findArea, toPath } from './area';
import { chooseContentPolicy, listPolicies } from './policies';

const policyOf = (path: string, isPage: boolean | null) =>
  chooseContentPolicy({ area: findArea(toPath(path)), isPage, nonce: 'bm9uY2U=' });

describe('the policy of an answer', () => {
  it('lets nothing inline run or show on reading pages', () => {
    const policy = policyOf('/en/articles?year=1979', true);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; /);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('lets nothing run in data, files and whatever the API says', () => {
    for (const [path, isPage] of [
      ['/en/articles/d1x/a.bib', false],
      ['/media/x/320.jpg', false],
      ['/api/texts', false],
      ['/api/texts', true],
    ] as const)
      expect(policyOf(path, isPage)).toMatch(/^default-src 'none';.*; sandbox$/);
  });

  it('is none where nothing was modified: the browser has the one that came with the page', () => {
    expect(policyOf('/en', null)).toBeNull();
    const answer = { area: 'public', isPage: null, nonce: '' } as const;
    const names = listPolicies(answer, { isHttps: false }).map(([name]) => name);
    expect(names).toContain('X-Content-Type-Options');
    expect(names).not.toContain('Content-Security-Policy');
  });

  it('gives admin and preview their nonce, and shows only the preview in a frame', () => {
    for (const path of ['/admin', '/admin/login?redirect=%2F', '/preview/texts/1'])
      expect(policyOf(path, true)).toContain("script-src 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(policyOf('/admin', true)).toContain("frame-ancestors 'none'");
    expect(policyOf('/preview/texts/1', true)).toContain("frame-ancestors 'self'");
  });

  it('takes what only looks like the admin for a page', () => {
    for (const path of ['/administration', '/%61dmin', '//admin', '/en/admin', '/Admin'])
      expect(policyOf(path, true)).toMatch(/script-src 'self';/);
  });
});

it('asks for https for a year where the site has it, and only there', () => {
  const answer = { area: 'public', isPage: true, nonce: '' } as const;
  const name = 'Strict-Transport-Security';
  expect(listPolicies(answer, { isHttps: true })).toContainEqual([name, 'max-age=31536000']);
  expect(listPolicies(answer, { isHttps: false }).map(([key]) => key)).not.toContain(name);
});
