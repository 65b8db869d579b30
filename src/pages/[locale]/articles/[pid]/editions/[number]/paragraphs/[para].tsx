import type { PageConfig } from 'next';

import { getEdition } from '@/archive/get-edition';
import { TombstonePage } from '@/components/withdrawals/tombstone-page';
import { NoParagraphPage } from '@/components/editions/no-paragraph-page';
import { ParagraphPage, type ParagraphView } from '@/components/editions/paragraph-page';
import { readEditionNumber } from '@/components/editions/read-edition-number';
import { ErrorPage } from '@/components/frame/error-page';
import { servePage, type ServedProps } from '@/components/frame/serve-page';
import { today } from '@/components/frame/today';
import { toCited } from '@/domain/cited';
import type { CitingBox } from '@/domain/exports';
import { absoluteUrl, editionPath, paragraphFragment } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { EditionView, Tombstone } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { toCitingBox } from '@/formats/citation/citing-box';

export const config: PageConfig = { unstable_runtimeJS: false };

type View =
  | ({ found: 'paragraph' } & ParagraphView)
  | { found: 'edition'; edition: EditionView }
  | { found: 'withdrawn'; tombstone: Tombstone }
  | { found: 'malformed' };

/** The number and the address of a paragraph, as a citation names it. */
function toCitedParagraph({ edition, block }: ParagraphView, site: Site) {
  const { pid, edition: cited } = edition.article;
  const path = editionPath({ lang: cited.lang, pid, number: cited.number });
  return { number: block.number, url: `${absoluteUrl(site.url, path)}#${paragraphFragment(block.para)}` };
}

export const getServerSideProps = servePage<View, CitingBox | null>(
  async ({ locale, param }) => {
    const pid = param('pid');
    if (!isPid(pid)) return null;
    const number = readEditionNumber(param('number'));
    if (number === 'malformed') return { view: { found: 'malformed' }, status: 400 };
    if (number === 'none') return null;
    const answer = await getEdition({ pid, lang: locale, number: number.asked });
    if (answer.found === 'nothing') return null;
    if (answer.found === 'withdrawn') return { view: answer, status: 410 };
    const edition = answer.view;
    const block = edition.article.edition.content.body.find(({ para }) => para === param('para'));
    // A rule has no words that could be cited.
    if (!block || block.type === 'rule') return { view: { found: 'edition', edition }, status: 404 };
    return { view: { found: 'paragraph', edition, block } };
  },
  {
    finish: (answer, { locale, site }) => {
      const context = { site, locale, accessed: today() };
      if (answer.found === 'withdrawn') return toCitingBox(answer.tombstone.cited, context);
      if (answer.found !== 'paragraph') return null;
      const paragraph = toCitedParagraph(answer, site);
      return toCitingBox(toCited(answer.edition.article), { ...context, paragraph });
    },
  },
);

export default function Paragraph({ view: answer, extra, ...props }: ServedProps<View, CitingBox | null>) {
  if (!answer) return <ErrorPage failure="notFound" {...props} />;
  switch (answer.found) {
    case 'malformed':
      return <ErrorPage failure="badRequest" {...props} />;
    case 'withdrawn':
      return <TombstonePage view={answer.tombstone} box={extra} {...props} />;
    case 'edition':
      return <NoParagraphPage view={answer.edition} {...props} />;
    case 'paragraph':
      return <ParagraphPage view={answer} box={extra} {...props} />;
  }
}
