import { listTextChoices } from '@/components/article/text-choices';
import { CitingBox } from '@/components/citing/citing-box';
import { ColophonHash } from '@/components/colophon/colophon-hash';
import { ColophonRow } from '@/components/colophon/colophon-row';
import { CitedHeading } from '@/components/editions/cited-heading';
import { choicesFor, type LanguageChoice } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { EditionLine } from '@/components/words/edition-line';
import type { CitingBox as Box } from '@/domain/exports';
import { articleByIdPath, withdrawalsPath } from '@/domain/paths';
import type { Tombstone } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { createTranslator } from '@/i18n/create-translator';

import { StillReadable } from './still-readable';
import { WithdrawalNotice } from './withdrawal-notice';
import { WithdrawnId } from './withdrawn-id';

/** A withdrawn article has this page in every language; otherwise the other texts can be read. */
function listChoices({ scope, cited: { article: pid }, languages }: Tombstone): LanguageChoice[] {
  if (scope === 'article') return choicesFor((lang) => articleByIdPath(lang, pid));
  return listTextChoices({ languages, pid });
}

type Props = PageProps<Tombstone> & { box?: Box | null };

/** What is left of something withdrawn: title, makers, reason, date and citation, and none of its words. */
export function TombstonePage({ view, locale, site, box = null, t = createTranslator(locale) }: Props) {
  const { cited, hash, reason } = view;
  const isWithdrawn = reason !== null || view.scope !== 'text';
  return (
    <PageShell t={t} site={site} languages={listChoices(view)}>
      <PageHead
        site={site}
        locale={locale}
        title={t(isWithdrawn ? 'tombstone.pageTitle' : 'tombstone.pageTitleUnpublished', {
          title: formatTitle(cited),
        })}
      />
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
            <ColophonHash hash={hash} t={t} />
          </dl>
        </section>
        <p className="ways">
          <a href={withdrawalsPath(locale)}>{t('tombstone.list')}</a>
        </p>
      </article>
    </PageShell>
  );
}
