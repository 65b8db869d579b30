import { Fragment, type ReactNode } from 'react';

import type { MessageKey, MessageValues, Translator } from '@/i18n/create-translator';

type Props = {
  t: Translator;
  id: MessageKey;
  values?: MessageValues;
  /** Elements that take the place of placeholders, by the placeholder's name. */
  slots: Record<string, ReactNode>;
};

/** A message with elements in it: each language puts a linked name where its grammar wants it. */
export function Message({ t, id, values, slots }: Props) {
  const marks = Object.fromEntries(Object.keys(slots).map((name) => [name, `\u0000${name}\u0000`]));
  const pieces = t(id, { ...values, ...marks }).split('\u0000');
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 1 ? slots[piece] : piece}</Fragment>
  ));
}
