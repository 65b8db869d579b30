import type { Block } from '@/domain/body';
import { articlePath, editionPath, paragraphFragment } from '@/domain/paths';
import type { EditionView } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Props = { view: EditionView; block: Pick<Block, 'para'>; t: Translator };

function ReadNewest({ view: { article, current }, block: { para }, t }: Props) {
  const { lang, number } = article.edition;
  const isNewest = number === current.number;
  if (!isNewest && article.removed.some((removed) => removed.para === para)) {
    return <p>{t('edition.newestLacks')}</p>;
  }
  const href = `${articlePath({ lang, pid: article.pid, slug: current.slug })}#${paragraphFragment(para)}`;
  return (
    <p>
      <a href={href}>{t(isNewest ? 'edition.readText' : 'edition.readNewest')}</a>
    </p>
  );
}

/** The ways to a paragraph: in the edition that is cited, and in the newest text if that has it. */
export function ReadParagraph(props: Props) {
  const { view, block, t } = props;
  const { pid, edition } = view.article;
  const { lang, number } = edition;
  return (
    <>
      <p>
        <a href={`${editionPath({ lang, pid, number })}#${paragraphFragment(block.para)}`}>
          {t('edition.readHere', { number })}
        </a>
      </p>
      <ReadNewest {...props} />
    </>
  );
}
