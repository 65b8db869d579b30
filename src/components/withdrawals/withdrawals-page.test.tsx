import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { renderHead } from '@/components/render-head-for-tests';
import { SITE } from '@/components/test-article';
import type { WithdrawalRow } from '@/domain/reading';

import { type ListedWithdrawals, WithdrawalsPage } from './withdrawals-page';

const row: WithdrawalRow = {
  pid: 'd1aaaaaaaa',
  scope: 'article',
  lang: null,
  number: null,
  title: { text: 'Đầu', lang: 'vi' },
  reason: { text: 'Because', lang: 'en' },
  withdrawnAt: '2026-05-08T20:00:00.000Z',
};
const ROWS: WithdrawalRow[] = [
  row,
  { ...row, scope: 'text', lang: 'vi', reason: null },
  { ...row, scope: 'edition', lang: 'km', number: 2, reason: { text: 'Vì thế', lang: 'vi' } },
];
const page = (view: Partial<ListedWithdrawals> = {}) => (
  <WithdrawalsPage locale="en" site={SITE} view={{ rows: ROWS, after: null, ...view }} />
);

describe('WithdrawalsPage', () => {
  const html = renderToStaticMarkup(page());

  it('leads from each withdrawal to what is left: of an article in the reader’s language, else in its own', () => {
    const links = [...html.matchAll(/<h2><a href="([^"]+)"><span lang="vi">Đầu/g)].map((match) => match[1]);
    expect(links).toEqual([
      '/en/articles/d1aaaaaaaa',
      '/vi/articles/d1aaaaaaaa',
      '/km/articles/d1aaaaaaaa/editions/2',
    ]);
  });

  it('says what was withdrawn, when and why', () => {
    expect(html).toContain('The whole article');
    expect(html).toContain('The Vietnamese text');
    expect(html).toContain('Edition 2 of the Khmer text');
    expect(html.match(/withdrawn on <time dateTime="2026-05-08T20:00:00.000Z">May 8, 2026/g)).toHaveLength(3);
    expect(html).toContain('Because');
    expect(html).toContain('No reason is recorded.');
    expect(html).toContain('<span lang="vi">Vì thế</span> <small>(in Vietnamese)</small>');
  });

  it('leads to the next page, and each page has its own address', () => {
    expect(renderToStaticMarkup(page({ after: 'next' }))).toContain(
      '<a rel="next" href="/en/withdrawals?after=next">',
    );
    expect(html).not.toContain('rel="next"');
    expect(renderHead(page({ asked: 'this' }))).toContain(
      '<link rel="canonical" href="https://archive.example/en/withdrawals?after=this"/>',
    );
  });

  it('says when nothing is withdrawn', () => {
    expect(renderToStaticMarkup(page({ rows: [] }))).toContain('Nothing is withdrawn at present.');
  });
});
