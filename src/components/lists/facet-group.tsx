import { ownName } from '@/components/frame/language-name';
import { ForeignWords } from '@/components/words/foreign-words';
import type { Label } from '@/domain/reading';
import type { Facet } from '@/domain/reading-lists';
import type { Translator } from '@/i18n/create-translator';

type Props = {
  title: string;
  facets: Facet[];
  /** The value that is set. */
  chosen: string | number | undefined;
  /** What a value is called, where that is not its label. */
  nameOf?: (facet: Facet) => Label;
  /** The list with a value set or, with null, without any. */
  hrefWith: (value: string | null) => string;
  t: Translator;
};

/** A language by its own name. */
export function nameLanguage({ value }: Facet): Label {
  return { text: ownName(value), lang: value };
}

function FacetValue({ facet, chosen, nameOf, hrefWith, t }: { facet: Facet } & Omit<Props, 'facets'>) {
  const name = nameOf ? nameOf(facet) : facet.label;
  const words = <ForeignWords {...name} pageLang={t.locale} />;
  if (String(chosen ?? '') === facet.value) {
    return (
      <li>
        <b aria-current="true">{words}</b>{' '}
        <a href={hrefWith(null)} aria-label={`${t('browse.remove')}: ${name.text}`}>
          {t('browse.remove')}
        </a>
      </li>
    );
  }
  return (
    <li>
      <a href={hrefWith(facet.value)}>{words}</a> <small>{facet.count}</small>
    </li>
  );
}

/** The values of one filter as links, each with how many articles it leaves. */
export function FacetGroup({ facets, ...props }: Props) {
  if (facets.length === 0) return null;
  return (
    <div>
      <h3>{props.title}</h3>
      <ul>
        {facets.map((facet) => (
          <FacetValue key={facet.value} facet={facet} {...props} />
        ))}
      </ul>
    </div>
  );
}
