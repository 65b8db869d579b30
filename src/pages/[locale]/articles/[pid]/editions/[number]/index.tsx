import type { PageConfig } from 'next';

import { getEdition } from '@/archive/get-edition';
import { TombstonePage } from '@/components/withdrawals/tombstone-page';
import { EditionPage } from '@/components/editions/edition-page';
import { readEditionNumber } from '@/components/editions/read-edition-number';
import { ErrorPage } from '@/components/frame/error-page';
import { getSite, servePage, type ServedProps } from '@/components/frame/serve-page';
import { today } from '@/components/frame/today';
import { toCited } from '@/domain/cited';
import type { CitingBox, MachineWords } from '@/domain/exports';
import { mementoLinks, toHttpDate } from '@/domain/memento';
import { isPid } from '@/domain/pid';
import type { EditionAnswer } from '@/domain/reading';
import { toCitingBox } from '@/formats/citation/citing-box';
import { arkOfCited } from '@/formats/citation/csl-item';
import { toEditionMachineWords } from '@/formats/machine-words';

export const config: PageConfig = { unstable_runtimeJS: false };

type View = Exclude<EditionAnswer, { found: 'nothing' }> | { found: 'malformed' };
type Extra = { box: CitingBox | null; words: MachineWords | null };

/** An edition never changes, so its hash stands for all of it; what is made of it is made for a day. */
function identify(answer: View): string {
  if (answer.found !== 'edition') return JSON.stringify(answer);
  const { article, ...place } = answer.view;
  const { edition, ...around } = article;
  return `edition ${today()} ${edition.hash} ${JSON.stringify([around, place])}`;
}

export const getServerSideProps = servePage<View, Extra>(
  async ({ locale, param }) => {
    const pid = param('pid');
    if (!isPid(pid)) return null;
    const number = readEditionNumber(param('number'));
    if (number === 'malformed') return { view: { found: 'malformed' }, status: 400 };
    if (number === 'none') return null;
    const answer = await getEdition({ pid, lang: locale, number: number.asked });
    if (answer.found === 'nothing') return null;
    if (answer.found === 'withdrawn') return { view: answer, status: 410 };
    const site = getSite();
    const published = toHttpDate(answer.view.article.edition.publishedAt);
    return {
      view: answer,
      links: [
        { href: arkOfCited(toCited(answer.view.article), site).url, rel: 'cite-as' },
        ...mementoLinks(answer.view, site),
      ],
      headers: { 'Memento-Datetime': published, 'Last-Modified': published },
    };
  },
  {
    identify,
    finish: async (answer, { locale, site }) => {
      if (answer.found === 'malformed') return { box: null, words: null };
      const cited = answer.found === 'edition' ? toCited(answer.view.article) : answer.tombstone.cited;
      const box = await toCitingBox(cited, { site, locale, accessed: today() });
      return {
        box,
        words: answer.found === 'edition' ? toEditionMachineWords(answer.view.article, site) : null,
      };
    },
  },
);

export default function Edition({ view: answer, extra, ...props }: ServedProps<View, Extra>) {
  if (!answer) return <ErrorPage failure="notFound" {...props} />;
  if (answer.found === 'malformed') return <ErrorPage failure="badRequest" {...props} />;
  if (answer.found === 'withdrawn') {
    return <TombstonePage view={answer.tombstone} box={extra?.box} {...props} />;
  }
  return <EditionPage view={answer.view} box={extra?.box} words={extra?.words} {...props} />;
}
