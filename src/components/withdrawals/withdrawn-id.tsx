import { ColophonRow } from '@/components/colophon/colophon-row';
import { ark, arkPath } from '@/domain/paths';
import type { Tombstone } from '@/domain/reading';
import type { Site } from '@/domain/site';
import type { Translator } from '@/i18n/create-translator';

/** The permanent id of what was withdrawn: of the article, of a text or of an edition. */
function idOf({ cited: { article: pid, lang, number }, scope }: Tombstone, { naan }: Site) {
  switch (scope) {
    case 'article':
      return { naan, pid };
    case 'text':
      return { naan, pid, lang };
    case 'edition':
      return { naan, pid, lang, edition: number };
  }
}

/** It stays with what was withdrawn and goes on leading to this page. */
export function WithdrawnId({ view, site, t }: { view: Tombstone; site: Site; t: Translator }) {
  const id = idOf(view, site);
  return (
    <ColophonRow label={t('colophon.id')}>
      <a className="id" href={arkPath(id)}>
        {ark(id)}
      </a>
    </ColophonRow>
  );
}
