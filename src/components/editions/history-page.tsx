import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { MarginSection } from '@/components/words/margin-section';
import { articlePath, historyPath } from '@/domain/paths';
import type { HistoryView } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { createTranslator, type Translator } from '@/i18n/create-translator';

import { CompareForm } from './compare-form';
import { Comparison } from './comparison';
import { EditionsList } from './editions-list';
import { Unlisted } from './unlisted';

/** Why two editions that were asked for are not compared. */
export type ComparisonFault = { why: 'missing' | 'withdrawn'; number: number } | { why: 'same' };

export type AskedHistory = {
  history: HistoryView;
  /** What the address names; empty where it names nothing. */
  asked: { from?: number; to?: number };
  fault: ComparisonFault | null;
};

function formatFault(fault: ComparisonFault, t: Translator): string {
  switch (fault.why) {
    case 'same':
      return t('history.itself');
    case 'missing':
      return t('history.missing', { number: fault.number });
    case 'withdrawn':
      return t('history.notCompared', { number: fault.number });
  }
}

function formatPageTitle({ history: { current, comparison }, asked }: AskedHistory, t: Translator): string {
  const title = formatTitle(current);
  if (!comparison || Object.keys(asked).length === 0) return t('history.pageTitle', { title });
  return t('history.comparedTitle', { title, from: comparison.from.number, to: comparison.to.number });
}

/** The editions of a text, and what changed between two of them. */
export function HistoryPage({ locale, site, view, t = createTranslator(locale) }: PageProps<AskedHistory>) {
  const { history, asked, fault } = view;
  const { pid, lang, current, languages, comparison } = history;
  const choices = choicesFor((other) =>
    languages.some((text) => text.lang === other) ? historyPath({ lang: other, pid }) : null,
  );
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead
        site={site}
        locale={locale}
        title={formatPageTitle(view, t)}
        canonical={fault ? undefined : historyPath({ lang, pid, ...asked })}
      />
      <Unlisted />
      <header className="heading">
        <p className="kicker">{t('colophon.history')}</p>
        <h1>
          <a href={articlePath({ ...current, pid })}>{formatTitle(current)}</a>
        </h1>
      </header>
      <MarginSection id="editions" title={t('history.kicker')}>
        <EditionsList view={history} t={t} />
      </MarginSection>
      <MarginSection id="compare" title={t('history.compare')}>
        <CompareForm view={history} t={t} />
        {fault && (
          <p id="changes" className="fault">
            {formatFault(fault, t)}
          </p>
        )}
      </MarginSection>
      {comparison && <Comparison view={history} comparison={comparison} t={t} />}
    </PageShell>
  );
}
