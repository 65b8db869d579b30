import { ExportsLine } from '@/components/citing/exports-line';
import type { Lang } from '@/domain/body';
import type { ExportFormat } from '@/domain/exports';
import type { Translator } from '@/i18n/create-translator';

import { ColophonRow } from './colophon-row';

const OF_TEXT: ExportFormat[] = ['epub', 'txt', 'md', 'tei.xml'];
const OF_CITATION: ExportFormat[] = ['bib', 'ris', 'csl.json', 'jsonld'];

type Props = { text: { lang: Lang; pid: string; slug: string }; t: Translator };

/** The forms in which the newest edition can be taken away. */
export function ColophonFormats({ text, t }: Props) {
  return (
    <ColophonRow label={t('colophon.formats')} className="onscreen">
      <ul>
        <li>
          <span className="role">{t('colophon.formatsText')}</span>{' '}
          <span>
            <ExportsLine formats={OF_TEXT} text={text} t={t} />
          </span>
        </li>
        <li>
          <span className="role">{t('colophon.formatsCitation')}</span>{' '}
          <span>
            <ExportsLine formats={OF_CITATION} text={text} t={t} />
          </span>
        </li>
      </ul>
    </ColophonRow>
  );
}
