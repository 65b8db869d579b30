import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { choicesFor } from '@/components/frame/language-choices';
import { formatTitle } from '@/components/words/title-words';
import type { Tombstone } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';

/** What is left of something withdrawn: title, makers, reason, date and citation, and none of its words. */
export function TombstonePage({ view, locale, site, t = createTranslator(locale) }: PageProps<Tombstone>) {
  return (
    <PageShell t={t} site={site} languages={choicesFor(() => null)}>
      <PageHead site={site} locale={locale} title={formatTitle(view.cited)} />
      <h1>{formatTitle(view.cited)}</h1>
    </PageShell>
  );
}
