'use client';

import { widthsFor } from '@/domain/media';
import { mediaPath } from '@/domain/paths';
import type { WorkbenchSide } from '@/domain/workbench';
import { useWords } from '../use-words';

/** The picture that a caption is about, in its smallest width. */
export function RowPicture({ figure }: { figure: NonNullable<WorkbenchSide['figure']> }) {
  const t = useWords();
  const { picture, alt, credit } = figure;
  const [width] = widthsFor(picture?.width ?? 0);
  return (
    <>
      {picture && width !== undefined ? (
        <img
          className="colophon-row__picture"
          src={mediaPath({ sha256: picture.sha256, width, format: 'jpg' })}
          width={picture.width}
          height={picture.height}
          alt={alt}
          loading="lazy"
        />
      ) : (
        <p className="colophon-row__nothing">{t('translate.noPicture')}</p>
      )}
      {credit !== '' && <p className="colophon-row__credit">{t('translate.creditIs', { credit })}</p>}
    </>
  );
}
