import { Fragment, type ReactNode } from 'react';

import { formatLanguage } from '@/components/frame/language-name';
import { Message } from '@/components/words/message';
import { paragraphFragment } from '@/domain/paths';
import type { SearchHit as Hit, SearchPlace } from '@/domain/search';
import type { Translator } from '@/i18n/create-translator';

import { MarkedWords } from './marked-words';
import css from './search-page.module.css';

/** More would be a list of numbers that nobody reads. */
const MOST_OTHERS = 12;

type Context = { t: Translator; /** The page of the text. */ path: string };

/** ‘¶ 3’ with the paragraph as its address; headings and captions have no number. */
function ParagraphLink({ para, number, path, t }: Hit['also'][number] & Context) {
  const name = number === null ? t('history.passage') : t('article.paragraph', { number });
  return (
    <a className={css.para} href={`${path}#${paragraphFragment(para)}`} aria-label={name}>
      {number === null ? name : `¶ ${number}`}
    </a>
  );
}

function PlaceName({ place, path, t }: { place: SearchPlace } & Context): ReactNode {
  const { kind, para, number } = place;
  switch (kind) {
    case 'paragraph':
      return para !== null && <ParagraphLink para={para} number={number} path={path} t={t} />;
    case 'caption':
      return (
        <a className={css.para} href={para === null ? path : `${path}#${paragraphFragment(para)}`}>
          {t('article.picture')}
        </a>
      );
    case 'lede':
      return (
        <a className={css.para} href={path}>
          {t('history.lede')}
        </a>
      );
    case 'names':
      return <span className={css.para}>{t('search.names')}</span>;
    case 'topics':
      return <span className={css.para}>{t('search.topics')}</span>;
  }
}

function OtherPlaces({ also, ...context }: Pick<Hit, 'also'> & Context) {
  const places = also.slice(0, MOST_OTHERS).map((place, index) => (
    <Fragment key={place.para}>
      {index > 0 && ', '}
      <ParagraphLink {...place} {...context} />
    </Fragment>
  ));
  const more = also.length > MOST_OTHERS ? ' …' : null;
  return (
    <p className={css.also}>
      <Message t={context.t} id="search.also" slots={{ places: [...places, more] }} />
    </p>
  );
}

/** Names the language of a text that is not the reader's; where its title does not stand above, leads to the text. */
function FoundIn({ hit: { lang, title }, isLead, path, t }: Props) {
  const language = formatLanguage(lang, t);
  if (isLead) return <p className={css.foundIn}>{t('search.inLanguage', { language })}</p>;
  const link = (
    <a href={path} lang={lang} hrefLang={lang}>
      <MarkedWords words={title} />
    </a>
  );
  return (
    <p className={css.foundIn}>
      <Message t={t} id="search.foundIn" values={{ language }} slots={{ title: link }} />
    </p>
  );
}

type Props = Context & {
  hit: Hit;
  /** The title of the text stands above. */
  isLead: boolean;
};

/** The text in which words were found: its language where it is not the reader's, the place, and where else. */
export function SearchHit(props: Props) {
  const { hit, path, t } = props;
  const { lang, place, also } = hit;
  const foreign = lang === t.locale ? undefined : lang;
  return (
    <li>
      {foreign && <FoundIn {...props} />}
      {place && (
        <p>
          <PlaceName place={place} path={path} t={t} />{' '}
          <span lang={foreign}>
            <MarkedWords words={place.words} />
          </span>
        </p>
      )}
      {also.length > 0 && <OtherPlaces also={also} path={path} t={t} />}
    </li>
  );
}
