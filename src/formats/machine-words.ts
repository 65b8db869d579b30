import { toCited } from '@/domain/cited';
import type { MachineWords } from '@/domain/exports';
import { absoluteUrl, editionPath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { toCoins } from './citation/coins';
import { arkOfCited } from './citation/csl-item';
import { toEmbeddedMetadata } from './citation/embedded-metadata';
import type { JsonLd } from './json-ld/json-ld-value';
import { toJsonLd } from './json-ld/to-json-ld';
import { toJsonLdScript } from './json-ld/to-json-ld-script';

/** What the page of a text tells machines. */
export function toMachineWords(view: ArticleView, site: Site): MachineWords {
  return toWords(toJsonLd(view, site), { view, site });
}

/** The same in the page of one edition: it is said of that edition, as the text's own page says it of the newest. */
export function toEditionMachineWords(view: ArticleView, site: Site): MachineWords {
  const { lang, number } = view.edition;
  const { ark, url } = arkOfCited(toCited(view), site);
  const page = absoluteUrl(site.url, editionPath({ lang, pid: view.pid, number }));
  const jsonLd = {
    ...toJsonLd(view, site),
    '@id': url,
    url: page,
    mainEntityOfPage: { '@type': 'WebPage', '@id': page },
    identifier: { '@type': 'PropertyValue', propertyID: 'ARK', value: ark },
  };
  return toWords(jsonLd, { view, site });
}

function toWords(jsonLd: JsonLd, { view, site }: { view: ArticleView; site: Site }): MachineWords {
  const cited = toCited(view);
  return {
    jsonLd: toJsonLdScript(jsonLd),
    metadata: toEmbeddedMetadata(cited, site),
    coins: toCoins(cited, site),
  };
}
