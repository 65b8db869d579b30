import { listNewest } from '@/archive/list-newest';
import type { MachineAnswer } from '@/domain/machine-answer';
import type { FeedContent } from '@/formats/atom';
import { isLocale } from '@/i18n/locales';
import { toSentence } from './answer-machine';
import { getSite } from './site';

const SIZE = 50;

/** The feed of a language; 404 where the site has no such language. */
export async function answerFeed(
  locale: string,
  { type, serialize }: { type: string; serialize: (content: FeedContent) => string },
): Promise<MachineAnswer> {
  if (!isLocale(locale)) return toSentence(404, 'There is no feed in that language.');
  const { updated, views } = await listNewest({ lang: locale, size: SIZE });
  return { type, body: serialize({ lang: locale, site: getSite(), updated, views }) };
}
