import { ATOM_TYPE, toAtom } from '@/formats/atom';
import { LOCALE_CODES } from '@/i18n/locales';
import { answerMachine } from '../../answer-machine';
import { answerFeed } from '../../feed-answer';

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  const serialize = (content: Parameters<typeof toAtom>[0]) => toAtom(content, LOCALE_CODES);
  return answerMachine(request, () => answerFeed(locale, { type: ATOM_TYPE, serialize }));
}
