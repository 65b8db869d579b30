import { listTextChoices } from '@/components/article/text-choices';
import { CitingBox } from '@/components/citing/citing-box';
import { ColophonRow } from '@/components/colophon/colophon-row';
import { PageHead } from '@/components/frame/page-head';
import type { PageProps } from '@/components/frame/page-props';
import { PageShell } from '@/components/frame/page-shell';
import { EditionLine } from '@/components/words/edition-line';
import type { Block } from '@/domain/body';
import { toCited } from '@/domain/cited';
import type { CitingBox as Box } from '@/domain/exports';
import { paragraphPath } from '@/domain/paths';
import type { EditionView } from '@/domain/reading';
import { formatTitle } from '@/domain/title';
import { createTranslator } from '@/i18n/create-translator';

import { CitedHeading } from './cited-heading';
import { formatParagraphName } from './paragraph-name';
import { Quotation } from './quotation';
import { ReadParagraph } from './read-paragraph';
import { Unlisted } from './unlisted';

export type ParagraphView = { edition: EditionView; block: Block };

type Props = PageProps<ParagraphView> & { box?: Box | null };

/** How to cite one paragraph of an edition. */
export function ParagraphPage({ locale, site, view, box = null, t = createTranslator(locale) }: Props) {
  const { edition, block } = view;
  const { article } = edition;
  const { lang, number, content } = article.edition;
  const name = formatParagraphName(block, t);
  const title = formatTitle(content);
  return (
    <PageShell t={t} site={site} languages={listTextChoices(article)}>
      <PageHead
        site={site}
        locale={locale}
        title={t('edition.paragraphTitle', { paragraph: name, title, number })}
        canonical={paragraphPath({ lang, pid: article.pid, number, para: block.para })}
      />
      <Unlisted />
      <header className="heading">
        <CitedHeading cited={toCited(article)} t={t} kicker={t('edition.citeParagraph')} />
      </header>
      <section className="colophon cited-paragraph" aria-labelledby="paragraph">
        <h2 id="paragraph">{name}</h2>
        <Quotation block={block} lang={lang} t={t} />
        <dl>
          <ColophonRow label={t('colophon.edition')}>
            <p>
              <EditionLine edition={article.edition} t={t} />
            </p>
            <ReadParagraph view={edition} block={block} t={t} />
          </ColophonRow>
          {box && (
            <ColophonRow label={t('colophon.cite')}>
              <CitingBox box={box} t={t} />
            </ColophonRow>
          )}
        </dl>
      </section>
    </PageShell>
  );
}
