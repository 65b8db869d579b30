import type { PageConfig } from 'next';

import { getEdition } from '@/archive/get-edition';
import { TombstonePage } from '@/components/article/tombstone-page';
import type { MachineWords } from '@/components/citing/machine-words';
import { EditionPage } from '@/components/editions/edition-page';
import { readEditionNumber } from '@/components/editions/read-edition-number';
import { ErrorPage } from '@/components/frame/error-page';
import { getSite, servePage, type ServedProps } from '@/components/frame/serve-page';
import { withoutTime } from '@/components/words/dated';
import { toCited } from '@/domain/cited';
import type { CitingBox } from '@/domain/exports';
import { mementoLinks, toHttpDate } from '@/domain/memento';
import { absoluteUrl, ark, arkPath, editionPath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { EditionAnswer, EditionView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { toCitingBox } from '@/formats/citation/citing-box';
import { toCoins } from '@/formats/citation/coins';
import { toEmbeddedMetadata } from '@/formats/citation/embedded-metadata';
import { toJsonLd } from '@/formats/json-ld/to-json-ld';
import { toJsonLdScript } from '@/formats/json-ld/to-json-ld-script';

export const config: PageConfig = { unstable_runtimeJS: false };

type View = Exclude<EditionAnswer, { found: 'nothing' }> | { found: 'malformed' };
type Extra = { box: CitingBox | null; words: MachineWords | null };

const today = () => withoutTime(new Date().toISOString());

/** An edition never changes, so its hash stands for all of it; what is made of it is made for a day. */
function identify(answer: View): string {
  if (answer.found !== 'edition') return JSON.stringify(answer);
  const { article, ...place } = answer.view;
  const { edition, ...around } = article;
  return `edition ${today()} ${edition.hash} ${JSON.stringify([around, place])}`;
}

/** Where the edition is, its permanent id, and the URL under which that is cited. */
function addressesOf({ article: { edition, pid } }: EditionView, { url, naan }: Site) {
  const { lang, number } = edition;
  const id = { naan, pid, lang, edition: number };
  return {
    page: absoluteUrl(url, editionPath({ lang, pid, number })),
    id: ark(id),
    citeAs: absoluteUrl(url, arkPath(id)),
  };
}

/** What machines are told is said of this edition: the text's own page says it of the newest. */
function toMachineWords(view: EditionView, site: Site): MachineWords {
  const cited = toCited(view.article);
  const { page, id, citeAs } = addressesOf(view, site);
  const jsonLd = {
    ...toJsonLd(view.article, site),
    '@id': citeAs,
    url: page,
    mainEntityOfPage: { '@type': 'WebPage', '@id': page },
    identifier: { '@type': 'PropertyValue', propertyID: 'ARK', value: id },
  };
  return {
    jsonLd: toJsonLdScript(jsonLd),
    metadata: toEmbeddedMetadata(cited, site),
    coins: toCoins(cited, site),
  };
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
        { href: addressesOf(answer.view, site).citeAs, rel: 'cite-as' },
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
      return { box, words: answer.found === 'edition' ? toMachineWords(answer.view, site) : null };
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
