import { CitingBox } from '@/components/citing/citing-box';
import { ColophonRow } from '@/components/colophon/colophon-row';
import { CitedHeading } from '@/components/editions/cited-heading';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { EditionLine } from '@/components/words/edition-line';
import { formatTitle } from '@/components/words/title-words';
import type { CitingBox as Box } from '@/domain/exports';
import { withdrawalsPath } from '@/domain/paths';
import type { Tombstone } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';

import { StillReadable } from '@/components/editions/still-readable';
import { listTextChoices } from './text-choices';
import { WithdrawnId } from '@/components/editions/withdrawn-id';
import { WithdrawalNotice } from '@/components/editions/withdrawal-notice';

type Props = PageProps<Tombstone> & { box?: Box | null };

/** What is left of something withdrawn: title, makers, reason, date and citation, and none of its words. */
export function TombstonePage({ view, locale, site, box = null, t = createTranslator(locale) }: Props) {
  const { cited, hash, reason, languages } = view;
  const isWithdrawn = reason !== null || view.scope !== 'text';
  return (
    <PageShell t={t} site={site} languages={listTextChoices({ languages, pid: cited.article })}>
      <PageHead site={site} locale={locale} title={t('tombstone.pageTitle', { title: formatTitle(cited) })} />
      <article className="article">
        <header className="heading">
          <CitedHeading
            cited={cited}
            t={t}
            kicker={t(isWithdrawn ? 'tombstone.kicker' : 'tombstone.kickerUnpublished')}
          />
        </header>
        <WithdrawalNotice view={view} isWithdrawn={isWithdrawn} t={t} />
        <section className="colophon" aria-labelledby="colophon">
          <h2 id="colophon">{t('colophon.title')}</h2>
          <dl>
            <ColophonRow label={t('tombstone.canRead')}>
              <StillReadable view={view} t={t} />
            </ColophonRow>
            <ColophonRow label={t('colophon.edition')}>
              <p>
                <EditionLine edition={cited} t={t} />
              </p>
            </ColophonRow>
            <WithdrawnId view={view} site={site} t={t} />
            {box && (
              <ColophonRow label={t('colophon.cite')}>
                <CitingBox box={box} t={t} />
              </ColophonRow>
            )}
            <ColophonRow label={t('colophon.hash')}>
              <p className="hash">{hash}</p>
              <p>
                <small>{t('colophon.hashMeaning')}</small>
              </p>
            </ColophonRow>
          </dl>
        </section>
        <p className="ways">
          <a href={withdrawalsPath(locale)}>{t('tombstone.list')}</a>
        </p>
      </article>
    </PageShell>
  );
}
