import { ownName } from '@/components/frame/language-name';
import { EditionLine } from '@/components/words/edition-line';
import { Facts } from '@/components/words/facts';
import { toCited } from '@/domain/cited';
import { articlePath, editionPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

import { CitedHeading } from './cited-heading';

type Props = { view: ArticleView; level: 1 | 2; t: Translator };

/** The opening of one of the two texts: language, title, lede, who made it, and the way to it alone. */
export function ParallelHeading({ view, level, t }: Props) {
  const { edition, pid } = view;
  const { lang, content, number } = edition;
  const textLang = lang === t.locale ? undefined : lang;
  const href = articlePath({ lang, pid, slug: content.slug });
  return (
    <div>
      <CitedHeading
        cited={toCited(view)}
        t={t}
        level={level}
        kicker={<span lang={textLang}>{ownName(lang)}</span>}
      />
      {content.lede && (
        <p className="lede" lang={textLang}>
          {content.lede}
        </p>
      )}
      <Facts
        items={[
          <a key="edition" href={editionPath({ lang, pid, number })}>
            <EditionLine edition={edition} t={t} />
          </a>,
          <a key="alone" href={href} hrefLang={lang}>
            {t('parallel.alone')}
          </a>,
        ]}
      />
    </div>
  );
}
