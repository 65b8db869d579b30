import { listMementos } from '@/archive/list-mementos';
import type { MachineAnswer } from '@/domain/machine-answer';
import { absoluteUrl, articlePath } from '@/domain/paths';
import { parseEmbeddedTextUrl } from '@/domain/text-url';
import type { TimeMap } from '@/formats/timemap';
import { toSentence } from './answer-machine';
import { getSite } from './site';

/**
 * The text that a TimeGate or a TimeMap is asked about by the URL behind `prefix` in its own (RFC 7089, 4 and 5); or
 * the refusal. A text without mementos, because it is withdrawn or there is none, is answered with 404 (4.5.5).
 */
export async function findTimeMap(
  request: Request,
  prefix: string,
): Promise<{ map: TimeMap } | { refusal: MachineAnswer }> {
  const site = getSite();
  const { pathname, search } = new URL(request.url);
  const named = parseEmbeddedTextUrl(pathname.slice(prefix.length) + search, site.url);
  if (named.names === 'nothing') return refuse(400, `After ${prefix} stands the whole URL of a text.`);
  if (named.names === 'other') return refuse(404, 'The archive keeps editions of its own texts only.');
  const { pid, lang } = named;
  const found = await listMementos({ pid, lang });
  if (!found || found.editions.length === 0)
    return refuse(404, 'There is no such text, or it was withdrawn.');
  const original = absoluteUrl(site.url, articlePath({ lang, pid, slug: found.slug }));
  return { map: { original, pid, lang, editions: found.editions, site } };
}

function refuse(status: number, sentence: string): { refusal: MachineAnswer } {
  return { refusal: toSentence(status, sentence) };
}
