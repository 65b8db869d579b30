'use client';

import { Link, useAuth, useConfig } from '@payloadcms/ui';
import { usePathname } from 'next/navigation';
import type { User } from '@/payload-types';
import { useWords } from '../use-words';

/** The way to the import view, for whoever may start a text. */
export function ImportLink() {
  const { user } = useAuth<User>();
  const { config } = useConfig();
  const t = useWords();
  const href = `${config.routes.admin}/import`;
  const isHere = usePathname() === href;
  if (!user || user.roles.length === 0) return null;
  return (
    <Link className="nav__link" href={href} prefetch={false} aria-current={isHere ? 'page' : undefined}>
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{t('import.link')}</span>
    </Link>
  );
}
