import { formatLanguage } from '@/components/frame/language-name';
import type { Label } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

/** A description; one that the reader's language lacks is shown in another, marked, and said to be so. */
export function FallbackText({ label: { text, lang }, t }: { label: Label; t: Translator }) {
  if (lang === t.locale) return <p className="about">{text}</p>;
  return (
    <p className="about">
      <span lang={lang}>{text}</span>{' '}
      <small>({t('fallback.in', { language: formatLanguage(lang, t) })})</small>
    </p>
  );
}
