import type { Lang } from '@/domain/body';
import { OAI_FORMATS, ROOT_SET } from '@/domain/oai-list';
import { element, type Xml } from '../xml';

/** The formats that every text comes in (OAI-PMH 2.0, section 4.4). */
export function toMetadataFormats(): Xml {
  const formats = Object.entries(OAI_FORMATS).map(([prefix, { schema, namespace }]) =>
    element(
      'metadataFormat',
      {},
      element('metadataPrefix', {}, prefix),
      element('schema', {}, schema),
      element('metadataNamespace', {}, namespace),
    ),
  );
  return element('ListMetadataFormats', {}, formats);
}

/** The sets (section 4.6): all texts, and under it one for each language, by the language's own name. */
export function toSets(languages: readonly { code: Lang; name: string }[]): Xml {
  const toSet = (spec: string, name: string) =>
    element('set', {}, element('setSpec', {}, spec), element('setName', {}, name));
  return element(
    'ListSets',
    {},
    toSet(ROOT_SET, 'All languages'),
    languages.map(({ code, name }) => toSet(`${ROOT_SET}:${code}`, name)),
  );
}
