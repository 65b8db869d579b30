import { PublishedOn } from '@/components/words/dated';
import { Message } from '@/components/words/message';
import { articlePath, historyPath } from '@/domain/paths';
import type { EditionView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Props = {
  view: EditionView;
  /** How many of its passages the newest edition lacks. */
  lacking: number;
  t: Translator;
};

/** Says which edition this is and whether it is the newest, before anything of it is read. */
export function EditionNotice({ view: { article, current }, lacking, t }: Props) {
  const { edition, pid } = article;
  const { number, lang } = edition;
  const newest = articlePath({ lang, pid, slug: current.slug });
  const date = <PublishedOn instant={edition.publishedAt} locale={t.locale} />;
  if (number === current.number) {
    return (
      <div className="notices frozen" role="note">
        <p>
          <Message
            t={t}
            id="edition.newest"
            values={{ number }}
            slots={{ date, page: <a href={newest}>{t('edition.textPage')}</a> }}
          />
        </p>
      </div>
    );
  }
  return (
    <div className="notices frozen" role="note">
      <p>
        <Message
          t={t}
          id="edition.old"
          values={{ number }}
          slots={{
            date,
            newest: <a href={newest}>{t('edition.inSentence', { number: current.number })}</a>,
          }}
        />
      </p>
      {lacking > 0 && <p>{t('edition.lacking', { count: lacking })}</p>}
      <p>
        <a href={`${historyPath({ lang, pid, from: number, to: current.number })}#changes`}>
          {t('edition.since')}
        </a>
      </p>
    </div>
  );
}
