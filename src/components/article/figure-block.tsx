import type { ReactNode } from 'react';

import type { Figure, Lang } from '@/domain/body';
import type { Translator } from '@/i18n/create-translator';

import { FIGURE_SIZES, plainPicturePath, toSrcSet } from './picture-sources';

type Props = {
  id: string;
  figure: Figure;
  /** What is said of it in the margin. */
  mark?: ReactNode;
  pageLang: Lang;
  /** How to cite it, where that can be said. */
  citePath?: string;
  t: Translator;
};

/** A photo with its caption and, quieter, its credit; a photo that the archive lacks keeps its caption. */
export function FigureBlock({ id, figure, mark, pageLang, citePath, t }: Props) {
  const { picture, alt, caption, credit, lang = pageLang } = figure;
  const foreign = lang === pageLang ? undefined : lang;
  return (
    <figure id={id} className={picture ? undefined : 'lost'}>
      {mark}
      {picture ? (
        <picture>
          <source type="image/avif" srcSet={toSrcSet(picture, 'avif')} sizes={FIGURE_SIZES} />
          <source type="image/webp" srcSet={toSrcSet(picture, 'webp')} sizes={FIGURE_SIZES} />
          <img
            src={plainPicturePath(picture)}
            alt={alt}
            lang={foreign}
            width={picture.width}
            height={picture.height}
            loading="lazy"
            decoding="async"
          />
        </picture>
      ) : (
        <p>{t('figure.missing')}</p>
      )}
      {(caption || credit) && (
        <figcaption>
          {caption && <span lang={foreign}>{caption}</span>}
          {caption && credit && ' '}
          {credit && <small>{credit}</small>}
        </figcaption>
      )}
      {citePath !== undefined && (
        <>
          <a className="n" href={`#${id}`} aria-label={t('article.pictureAddress')}>
            {t('article.picture')}
          </a>
          <a className="cite" href={citePath}>
            {t('cite.picture')}
          </a>
        </>
      )}
    </figure>
  );
}
