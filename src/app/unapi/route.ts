import { getArticle } from '@/archive/get-article';
import { getEdition } from '@/archive/get-edition';
import { resolveArk } from '@/archive/resolve-ark';
import { parseArkAddress } from '@/domain/ark-address';
import { readArkPath } from '@/domain/ark-path';
import type { MachineAnswer } from '@/domain/machine-answer';
import type { ArticleView } from '@/domain/reading';
import { env } from '@/env';
import { isUnapiFormat, toUnapiFormats, toUnapiRecord } from '@/formats/unapi';
import { answerMachine, toSentence } from '../answer-machine';
import { getSite } from '../site';

const LIST_TYPE = 'application/xml; charset=utf-8';

/** unAPI 1, 'unAPI HTTP interface': the forms there are; those of one text (300); or the text in one of them. */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const [id, format] = [searchParams.get('id') ?? '', searchParams.get('format') ?? ''];
  return answerMachine(request, () => find(id, format), 'exports');
}

async function find(id: string, format: string): Promise<MachineAnswer> {
  if (id === '') {
    return format === ''
      ? { type: LIST_TYPE, body: toUnapiFormats(null) }
      : toSentence(400, 'A format is asked for together with the id of a text.');
  }
  const view = await findText(id);
  if (!view) return toSentence(404, 'No text of this archive has that id.');
  if (format === '') return { status: 300, type: LIST_TYPE, body: toUnapiFormats(id) };
  if (!isUnapiFormat(format)) return toSentence(406, 'The text is not offered in that format.');
  return toUnapiRecord(view, { site: getSite(), format });
}

/** The text or the edition that an id names: an ARK, alone or as the URL that answers it. */
async function findText(id: string): Promise<ArticleView | null> {
  const { url } = getSite();
  const named = readArkPath(id.startsWith(`${url}/`) ? id.slice(url.length + 1) : id);
  if (!named?.naan || ![env.NAAN, ...env.NAAN_FORMER].includes(named.naan)) return null;
  const address = parseArkAddress(named.behind);
  if (!('pid' in address)) return null;
  const answer = await resolveArk({ ...address, locale: 'en' });
  if (answer.found === 'nothing' || answer.withdrawn || !answer.cited) return null;
  const { article: pid, lang } = answer.cited;
  if (address.number !== undefined) {
    const edition = await getEdition({ pid, lang, number: address.number });
    return edition.found === 'edition' ? edition.view.article : null;
  }
  const article = await getArticle({ pid, lang });
  return article.found === 'text' ? article.view : null;
}
