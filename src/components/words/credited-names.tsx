import { Fragment } from 'react';

import type { Lang } from '@/domain/body';
import type { Credit } from '@/domain/credits';
import { personPath } from '@/domain/paths';
import { listFormat } from '@/i18n/list-format';
import type { Locale } from '@/i18n/locales';

type Context = {
  locale: Locale;
  /** The language of the text that is credited, where it is not that of the page. */
  textLang?: Lang;
};

/** A name that links to the person's page where the archive knows who it is. */
export function CreditedName({ credit, locale, textLang }: { credit: Credit } & Context) {
  const { name, nameLang = textLang, person } = credit;
  if (person) {
    return (
      <a href={personPath(locale, person)} lang={nameLang}>
        {name}
      </a>
    );
  }
  return nameLang === undefined ? name : <span lang={nameLang}>{name}</span>;
}

/** Names joined as the reader's language joins them: ‘A, B and C’. */
export function CreditedNames({ credits, ...context }: { credits: Credit[] } & Context) {
  let next = 0;
  const parts = listFormat(context.locale).formatToParts(credits.map(({ name }) => name));
  return parts.map(({ type, value }, index) => {
    const credit = type === 'element' ? credits[next++] : undefined;
    return <Fragment key={index}>{credit ? <CreditedName credit={credit} {...context} /> : value}</Fragment>;
  });
}
