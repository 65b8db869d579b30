import type { Translator } from '@/i18n/create-translator';

/** Copies the words that stand before it. Hidden until the script shows it: without the script it would do nothing. */
export function CopyButton({ name, t }: { name: string; t: Translator }) {
  return (
    <button type="button" hidden aria-label={t('cite.copyNamed', { name })}>
      {t('cite.copy')}
    </button>
  );
}
