import Link from 'next/link';
import type { ReactNode } from 'react';
import type { List, Listed } from '@/editing/overview/start-page-rows';
import type { AdminTranslator } from '@/i18n/create-admin-translator';

export type Paging = { limit: number; page: number };

type Section = {
  name: List;
  listed: Listed<unknown>;
  t: AdminTranslator;
  admin: string;
  paging: Paging;
  /** With its pages, and no link to them. */
  isFull: boolean;
  /** Where one goes on from an empty list: a word of this page, and an address in the admin. */
  emptyLink?: ['articles' | 'import', string];
  children: ReactNode;
};

/** A list with its heading; when it is empty, what to do about it; when it is long, the way to the rest. */
export function ListSection({ name, listed, t, admin, paging, isFull, emptyLink, children }: Section) {
  const { limit, page } = paging;
  const href = (to: number) => `${admin}?list=${name}${to > 1 ? `&page=${to}` : ''}`;
  const id = `colophon-start-${name}`;
  return (
    <section className="colophon-start__section" aria-labelledby={id}>
      <h2 id={id}>{t(`startPage.${name}`)}</h2>
      {listed.rows.length === 0 && (
        <p className="colophon-start__empty">
          {t(`startPage.${name}Empty`)}{' '}
          {emptyLink && <Link href={`${admin}${emptyLink[1]}`}>{t(`startPage.${emptyLink[0]}`)}</Link>}
        </p>
      )}
      {listed.rows.length > 0 && <ul className="colophon-start__list">{children}</ul>}
      {!isFull && listed.total > listed.rows.length && (
        <Link href={href(1)} aria-describedby={id}>
          {t('startPage.all', { number: listed.total })}
        </Link>
      )}
      {isFull && listed.total > limit && (
        <nav className="colophon-start__pages" aria-labelledby={id}>
          {page > 1 && <Link href={href(page - 1)}>{t('startPage.previous')}</Link>}
          {page * limit < listed.total && <Link href={href(page + 1)}>{t('startPage.next')}</Link>}
        </nav>
      )}
    </section>
  );
}
