import { Fragment } from 'react';

import { formatLanguage } from '@/components/frame/language-name';
import { ForeignWords } from '@/components/words/foreign-words';
import { Message } from '@/components/words/message';
import type { Label } from '@/domain/reading';
import type { FacetName, SearchView } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';

import { listChosen } from './asked-query';

type Props = { view: Pick<SearchView, 'query' | 'chosen'>; t: Translator };

/** What narrows a search, by names in the reader's words where there are any. */
export function nameChosen({ view, t }: Props): { name: FacetName; label: Label }[] {
  const ours = (text: string) => ({ text, lang: t.locale });
  return listChosen(view.query).map(({ name, value }) => {
    if (name === 'lang') return { name, label: ours(formatLanguage(value, t)) };
    if (name === 'in') return { name, label: ours(t('search.inCaption')) };
    return { name, label: view.chosen[name] ?? ours(value) };
  });
}

/** ‘Narrowed to: Vietnamese, 2019’. */
export function ChosenFacets(props: Props) {
  const { t } = props;
  const filters = nameChosen(props).map(({ name, label }, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <b>
        <ForeignWords {...label} pageLang={t.locale} />
      </b>
    </Fragment>
  ));
  return <Message t={t} id="search.chosen" slots={{ filters }} />;
}
