import { Fragment } from 'react';

import type { Lang } from '@/domain/body';
import { creditsByRole, type Credit } from '@/domain/credits';
import type { Translator } from '@/i18n/create-translator';

import { CreditedNames } from './credited-names';
import { Message } from './message';

type Props = {
  credits: Credit[];
  /** The credits are those of a text that an abstract describes. */
  describesAnother?: boolean;
  /** The language of the text. */
  lang?: Lang;
  t: Translator;
};

/** ‘By … · Translated by …’: everyone at one size and weight, the translator beside the author. */
export function Byline({ credits, t, describesAnother = false, lang = t.locale }: Props) {
  const textLang = lang === t.locale ? undefined : lang;
  const groups = creditsByRole(credits);
  if (groups.length === 0) return null;
  return (
    <p className="byline">
      {groups.map(({ role, credits: ofRole }, index) => (
        <Fragment key={role}>
          {index > 0 && ' · '}
          <Message
            t={t}
            id={role === 'author' && describesAnother ? 'byline.textBy' : `byline.${role}`}
            slots={{ names: <CreditedNames credits={ofRole} locale={t.locale} textLang={textLang} /> }}
          />
        </Fragment>
      ))}
    </p>
  );
}
