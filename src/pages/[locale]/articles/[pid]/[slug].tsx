import type { PageConfig } from 'next';

import { BusyError } from '@/archive/few-at-a-time';
import { getArticle } from '@/archive/get-article';
import { listJpegs } from '@/archive/list-jpegs';
import { ArticlePage } from '@/components/article/article-page';
import { TombstonePage } from '@/components/withdrawals/tombstone-page';
import { UnavailablePage } from '@/components/article/unavailable-page';
import { ErrorPage } from '@/components/frame/error-page';
import { getSite, servePage, type ServedProps } from '@/components/frame/serve-page';
import { today } from '@/components/frame/today';
import { toCited } from '@/domain/cited';
import { CITATION_STYLES, type CitingBox, type MachineWords } from '@/domain/exports';
import type { MachineAnswer } from '@/domain/machine-answer';
import { chooseRepresentation, type Representation, splitSuffix } from '@/domain/negotiate';
import { absoluteUrl, articleByIdPath, articlePath, exportPath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import type { ArticleAnswer, ArticleView } from '@/domain/reading';
import { articleLinks } from '@/formats/article-links';
import { toCitingBox } from '@/formats/citation/citing-box';
import { toMachineWords } from '@/formats/machine-words';
import { toMachineAnswer, toNotAcceptable } from '@/formats/representations';
import { createTranslator, type Translator } from '@/i18n/create-translator';
import { LOCALE_CODES } from '@/i18n/locales';
import { countRequest } from '@/limits/count-request';
import { toLimitedAnswer } from '@/limits/limited-answers';

export const config: PageConfig = { unstable_runtimeJS: false };

type View = Exclude<ArticleAnswer, { found: 'nothing' }>;
type Extra = { box: CitingBox | null; words: MachineWords | null };
type Wanted = Exclude<ReturnType<typeof chooseRepresentation>, 'html'>;

const NEGOTIATED = { Vary: 'Accept' };

/** An edition never changes, so its hash stands for all of it; what is made of it is made for a day. */
function identify(answer: View): string {
  if (answer.found !== 'text') return JSON.stringify(answer);
  const { edition, ...around } = answer.view;
  return `${today()} ${edition.hash} ${JSON.stringify(around)}`;
}

/** A sentence instead of an export. */
function toSentence(status: 410 | 503, sentence: string): MachineAnswer {
  const headers = { ...NEGOTIATED, ...(status === 503 && { 'Retry-After': '5' }) };
  return { status, type: 'text/plain; charset=utf-8', body: `${sentence}\n`, headers };
}

async function listPictures(wanted: Representation, view: ArticleView) {
  const isEpub = 'format' in wanted && wanted.format === 'epub';
  return isEpub ? { pictures: await listJpegs(view.edition.content.body) } : {};
}

type Asked = { view: ArticleView; negotiated: boolean; t: Translator };

async function toExport(wanted: Wanted, { view, negotiated, t }: Asked): Promise<MachineAnswer> {
  if (wanted === 'not-acceptable') return toNotAcceptable(Object.keys(CITATION_STYLES));
  try {
    const pictures = await listPictures(wanted, view);
    const context = { site: getSite(), today: today(), locales: LOCALE_CODES };
    return await toMachineAnswer(wanted, { view, negotiated, ...context, ...pictures });
  } catch (error) {
    if (error instanceof BusyError) return toSentence(503, t('export.busy'));
    throw error;
  }
}

export const getServerSideProps = servePage<View, Extra>(
  async ({ locale, param, headers }) => {
    const pid = param('pid');
    const { slug, format } = splitSuffix(param('slug'));
    if (!isPid(pid) || format === 'unknown') return null;
    const answer = await getArticle({ pid, lang: locale });
    if (answer.found === 'nothing') return null;
    if (answer.found === 'other-languages') return { view: answer, status: 404, headers: NEGOTIATED };
    const wanted = chooseRepresentation({ suffix: format, accept: headers.accept });
    const t = createTranslator(locale);
    if (answer.found === 'withdrawn') {
      if (wanted === 'html') return { view: answer, status: 410, headers: NEGOTIATED };
      const url = absoluteUrl(getSite().url, articleByIdPath(locale, pid));
      return { machine: toSentence(410, t('export.withdrawn', { url })) };
    }
    const { view } = answer;
    const text = { lang: locale, pid, slug: view.edition.content.slug };
    if (slug !== text.slug) return { moved: format ? exportPath(text, format) : articlePath(text) };
    if (wanted !== 'html') {
      const refusal = await countRequest('exports', headers);
      if (refusal) return { machine: toLimitedAnswer(refusal) };
      return { machine: await toExport(wanted, { view, negotiated: !format, t }) };
    }
    return { view: answer, links: articleLinks(view, getSite()), headers: NEGOTIATED };
  },
  {
    identify,
    finish: async (answer, { locale, site }) => {
      if (answer.found === 'other-languages') return { box: null, words: null };
      const cited = answer.found === 'text' ? toCited(answer.view) : answer.tombstone.cited;
      const box = await toCitingBox(cited, { site, locale, accessed: today() });
      if (answer.found === 'withdrawn') return { box, words: null };
      return { box, words: toMachineWords(answer.view, site) };
    },
  },
);

export default function Article({ view: answer, extra, ...props }: ServedProps<View, Extra>) {
  if (!answer) return <ErrorPage failure="notFound" {...props} />;
  const { box = null, words = null } = extra ?? {};
  if (answer.found === 'other-languages') return <UnavailablePage view={answer.row} {...props} />;
  if (answer.found === 'withdrawn') return <TombstonePage view={answer.tombstone} box={box} {...props} />;
  return <ArticlePage view={answer.view} box={box} words={words} {...props} />;
}
