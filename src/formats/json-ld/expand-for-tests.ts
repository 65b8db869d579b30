/** Expands JSON-LD as another program would, for the tests of whatever makes it. */
import jsonld from 'jsonld';

/** The part of schema.org's own context that our properties need: which of them hold addresses. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  id: '@id',
  type: '@type',
  url: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  mainEntityOfPage: { '@type': '@id' },
  archivedAt: { '@type': '@id' },
};

/**
 * The expanded node. The real context of schema.org cannot be had without a network: ours says what of it matters.
 * Throws at anything that an expansion would lose.
 */
export async function expandForTests(data: object): Promise<Record<string, unknown>> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } };
  };
  // The types do not know `safe` yet.
  const options = { documentLoader, safe: true };
  const [node, ...others] = await jsonld.expand({ ...data }, options);
  if (!node || others.length > 0) throw new Error(`${others.length + (node ? 1 : 0)} nodes instead of one.`);
  return { ...node };
}
