import { Fragment } from 'react';

import { creditsByRole, type Credit } from '@/domain/credits';
import type { Translator } from '@/i18n/create-translator';

import { CreditedNames } from './credited-names';
import { Message } from './message';

type Props = {
  credits: Credit[];
  /** The credits are those of a text that an abstract describes. */
  describesAnother?: boolean;
  t: Translator;
};

/** ‘By … · Translated by …’: everyone at one size and weight, the translator beside the author. */
export function Byline({ credits, describesAnother = false, t }: Props) {
  const groups = creditsByRole(credits);
  if (groups.length === 0) return null;
  return (
    <p className="byline">
      {groups.map(({ role, credits: ofRole }, index) => (
        <Fragment key={role}>
          {index > 0 && ' · '}
          <span>
            <Message
              t={t}
              id={role === 'author' && describesAnother ? 'byline.textBy' : `byline.${role}`}
              slots={{ names: <CreditedNames credits={ofRole} locale={t.locale} /> }}
            />
          </span>
        </Fragment>
      ))}
    </p>
  );
}
