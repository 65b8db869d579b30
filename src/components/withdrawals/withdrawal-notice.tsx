import { formatLanguage } from '@/components/frame/language-name';
import { PublishedOn } from '@/components/words/dated';
import { ForeignWords } from '@/components/words/foreign-words';
import { Message } from '@/components/words/message';
import type { Tombstone } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

function Reason({ reason, t }: { reason: NonNullable<Tombstone['reason']>; t: Translator }) {
  return (
    <p>
      <Message
        t={t}
        id="tombstone.reason"
        slots={{ reason: <ForeignWords {...reason} pageLang={t.locale} /> }}
      />
      {reason.lang !== t.locale && (
        <small> ({t('fallback.in', { language: formatLanguage(reason.lang, t) })})</small>
      )}
    </p>
  );
}

type Props = {
  view: Tombstone;
  /** Otherwise the editors took it out of publication without recording a withdrawal. */
  isWithdrawn: boolean;
  t: Translator;
};

/** What was withdrawn, when and why. */
export function WithdrawalNotice({ view, isWithdrawn, t }: Props) {
  const { cited, scope, reason, withdrawnAt } = view;
  return (
    <div className="notices" role="note">
      <p>
        <Message
          t={t}
          id={isWithdrawn ? `tombstone.${scope}` : 'tombstone.unpublished'}
          values={{ language: formatLanguage(cited.lang, t), number: cited.number }}
          slots={{ date: <PublishedOn instant={withdrawnAt} locale={t.locale} /> }}
        />
      </p>
      {reason && <Reason reason={reason} t={t} />}
      <p>{t('tombstone.kept')}</p>
    </div>
  );
}
