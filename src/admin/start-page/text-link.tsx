import Link from 'next/link';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { getLanguageName } from '../matrix/language-name';

type Linked = {
  text: { id: string; title: string; lang: string };
  /** The translate view instead of the editor. */
  toTranslate?: boolean;
  t: AdminTranslator;
  admin: string;
};

/** The title of a text, which leads to it, and its language. */
export function TextLink({ text, toTranslate = false, t, admin }: Linked) {
  const { id, title, lang } = text;
  return (
    <span className="colophon-start__text">
      <Link href={`${admin}/collections/texts/${id}${toTranslate ? '/translate' : ''}`} prefetch={false}>
        {title ? <span lang={lang}>{title}</span> : t('matrix.noTitle')}
      </Link>{' '}
      <span className="colophon-start__lang" lang={lang}>
        {getLanguageName(lang)}
      </span>
    </span>
  );
}
