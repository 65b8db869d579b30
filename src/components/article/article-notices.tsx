import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { getDraftExtent } from './draft-paragraphs';
import { isBehind, StalenessNotice } from './staleness-notice';

function AbstractNotice({ view, t }: { view: ArticleView; t: Translator }) {
  const { kind, credits } = view.edition.content;
  if (kind !== 'abstract') return null;
  return <p>{t(credits.length > 0 ? 'notice.abstract' : 'notice.abstractAnonymous')}</p>;
}

function DraftNotice({ view, t }: { view: ArticleView; t: Translator }) {
  const draft = getDraftExtent(view.edition);
  if (draft.extent === 'none') return null;
  if (draft.extent === 'all') return <p>{t('notice.machineAll')}</p>;
  return <p>{t('notice.machineSome', { count: draft.paras.size })}</p>;
}

/** What a reader must know before reading: an abstract, a machine's draft, a source that has moved on. */
export function ArticleNotices({ view, t }: { view: ArticleView; t: Translator }) {
  const { content } = view.edition;
  const behind = view.staleness !== null && isBehind(view.staleness);
  if (content.kind !== 'abstract' && content.machineDraft.length === 0 && !behind) return null;
  return (
    <div className="notices" role="note">
      <AbstractNotice view={view} t={t} />
      <DraftNotice view={view} t={t} />
      <StalenessNotice view={view} t={t} />
    </div>
  );
}
