import { ark, arkPath } from '@/domain/paths';
import type { Translator } from '@/i18n/create-translator';

type Props = { naan: string; pid: string; t: Translator };

/** The permanent id of what a page is about, leading to where it is answered now. */
export function PermanentId({ t, ...id }: Props) {
  return (
    <p className="names">
      <span className="label">{t('colophon.id')}</span>{' '}
      <a className="id" href={arkPath(id)}>
        {ark(id)}
      </a>
    </p>
  );
}
