import { getArticle } from '@/archive/get-article';
import type { MachineAnswer } from '@/domain/machine-answer';
import { linksetPath } from '@/domain/paths';
import { isPid } from '@/domain/pid';
import { LINKSET_TYPE } from '@/formats/article-links';
import { toLinkset } from '@/formats/linkset';
import { isLocale } from '@/i18n/locales';
import { answerMachine, toRedirect, toSentence } from '../../../../../answer-machine';
import { decodeSegment } from '../../../../../decode-segment';
import { getSite } from '../../../../../site';

type Address = { locale: string; pid: string; slug: string };

export async function GET(request: Request, { params }: { params: Promise<Address> }): Promise<Response> {
  const address = await params;
  return answerMachine(request, () => find(address));
}

async function find({ locale, pid, slug }: Address): Promise<MachineAnswer> {
  if (!isLocale(locale) || !isPid(pid)) return NOTHING;
  const answer = await getArticle({ pid, lang: locale });
  if (answer.found === 'withdrawn') return toSentence(410, 'The text was withdrawn.');
  if (answer.found !== 'text') return NOTHING;
  const { lang, content } = answer.view.edition;
  if (decodeSegment(slug) !== content.slug) {
    return toRedirect(308, linksetPath({ lang, pid, slug: content.slug }));
  }
  return { type: LINKSET_TYPE, body: toLinkset(answer.view, getSite()) };
}

const NOTHING = toSentence(404, 'There is no such text.');
