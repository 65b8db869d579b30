import { Fragment } from 'react';

import type { Lang } from '@/domain/body';
import { EXPORTS, type ExportFormat } from '@/domain/exports';
import { exportPath } from '@/domain/paths';
import type { Translator } from '@/i18n/create-translator';

type Props = {
  formats: readonly ExportFormat[];
  text: { lang: Lang; pid: string; slug: string };
  t: Translator;
};

/** The exports of a text, each by its name. */
export function ExportsLine({ formats, text, t }: Props) {
  return formats.map((format, index) => (
    <Fragment key={format}>
      {index > 0 && ' · '}
      <a href={exportPath(text, format)}>{format === 'txt' ? t('export.txt') : EXPORTS[format].name}</a>
    </Fragment>
  ));
}
