import { parseAcceptDatetime } from '@/domain/accept-datetime';
import { formatLinks } from '@/domain/link-header';
import type { MachineAnswer } from '@/domain/machine-answer';
import { chooseMemento, hrefOfEdition, toMementos, toTimeLinks } from '@/domain/memento';
import type { TimeMap } from '@/formats/timemap';
import { answerMachine, toRedirect, toSentence } from '../../answer-machine';
import { findTimeMap } from '../../time-request';

/** RFC 7089, 4.1 (pattern 2.1: a TimeGate of its own, which answers 302). */
export function GET(request: Request): Promise<Response> {
  return answerMachine(request, () => negotiate(request));
}

/** Also of what is refused: another date may be answered otherwise. */
const VARY = { Vary: 'accept-datetime' };

async function negotiate(request: Request): Promise<MachineAnswer> {
  const found = await findTimeMap(request, '/timegate/');
  if ('refusal' in found) return { ...found.refusal, headers: VARY };
  const asked = request.headers.get('accept-datetime');
  const moment = asked === null ? null : parseAcceptDatetime(asked);
  if (asked !== null && !moment) {
    return toSentence(400, 'Accept-Datetime is a date such as “Thu, 31 May 2007 20:35:00 GMT”.', VARY);
  }
  return lead(found.map, moment);
}

/** 4.5.1: `original`, and the mementos that a client may want next. */
function lead({ original, pid, lang, editions, site }: TimeMap, moment: Date | null): MachineAnswer {
  const chosen = chooseMemento(editions, moment);
  if (!chosen) return toSentence(404, 'There is no edition of this text.', VARY);
  const hrefOf = (edition: { number: number; publishedAt: string }) =>
    hrefOfEdition(edition, { pid, lang, site });
  const links = toTimeLinks({ original, site });
  const mementos = toMementos(
    [
      [editions[0] ?? null, 'first'],
      [editions.at(-1) ?? null, 'last'],
      [chosen, ''],
    ],
    hrefOf,
  );
  return toRedirect(302, hrefOf(chosen), {
    ...VARY,
    Link: formatLinks([links.original, links.timemap, ...mementos]),
  });
}
