import type { BehindRow } from '@/editing/overview/start-page-rows';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { getLanguageName } from '../matrix/language-name';
import { TextLink } from './text-link';

type Item = { row: BehindRow; t: AdminTranslator; admin: string };

/** A published translation that its source has left behind, and how far the work on it has come. */
export function BehindItem({ row, t, admin }: Item) {
  const { behind, left, source } = row;
  return (
    <li>
      <TextLink text={row} toTranslate t={t} admin={admin} />
      <span>
        {t('startPage.changedSince', {
          count: behind,
          language: getLanguageName(source.lang),
          from: source.from,
          now: source.now,
        })}
      </span>
      {left === 0 && (
        <span className="colophon-status colophon-status--approved">
          <span aria-hidden="true">◕</span> {t('startPage.checked')}
        </span>
      )}
      {left > 0 && left < behind && (
        <span className="colophon-status colophon-status--behind">
          <span aria-hidden="true">▲</span> {t('startPage.left', { count: left })}
        </span>
      )}
    </li>
  );
}
