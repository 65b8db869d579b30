import type { Edition } from '@/domain/edition';
import type { Translator } from '@/i18n/create-translator';

import { PublishedOn } from './dated';
import { Message } from './message';

type Props = { edition: Pick<Edition, 'number' | 'publishedAt'>; t: Translator };

/** ‘Edition 2, 14 April 2026’ */
export function EditionLine({ edition: { number, publishedAt }, t }: Props) {
  return (
    <Message
      t={t}
      id="colophon.editionValue"
      values={{ number }}
      slots={{ date: <PublishedOn instant={publishedAt} locale={t.locale} /> }}
    />
  );
}
