import { ownName } from '@/components/frame/language-name';
import { articlePath } from '@/domain/paths';
import type { TextLink } from '@/domain/reading';
import { formatTitle } from '@/domain/title';

type Props = { text: TextLink; pid: string; nameClass: 'label' | 'role' };

/** A text as the choice of a language: the language by its own name, and the title, which leads to the text. */
export function TextVersion({ text, pid, nameClass }: Props) {
  const { lang } = text;
  return (
    <>
      <span className={nameClass} lang={lang}>
        {ownName(lang)}
      </span>{' '}
      <a href={articlePath({ ...text, pid })} lang={lang} hrefLang={lang}>
        {formatTitle(text)}
      </a>
    </>
  );
}
