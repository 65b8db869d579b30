import { JSON_FEED_TYPE, toJsonFeed } from '@/formats/json-feed';
import { answerMachine } from '../../answer-machine';
import { answerFeed } from '../../feed-answer';

type Context = { params: Promise<{ locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return answerMachine(request, () => answerFeed(locale, { type: JSON_FEED_TYPE, serialize: toJsonFeed }));
}
