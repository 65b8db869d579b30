import { describe, expect, it } from 'vitest';
import { identifierUrl } from './identifiers';

describe('identifierUrl', () => {
  it.each([
    ['viaf', '113230702', 'https://viaf.org/viaf/113230702'],
    ['wikidata', 'Q42', 'https://www.wikidata.org/wiki/Q42'],
    ['orcid', '0000-0002-1825-0097', 'https://orcid.org/0000-0002-1825-0097'],
    ['isni', '0000 0001 2103 2683', 'https://isni.org/isni/0000000121032683'],
  ])('links %s', (scheme, value, url) => {
    expect(identifierUrl(scheme, value)).toBe(url);
  });

  it('makes no link of what is not in the form of its scheme', () => {
    expect(identifierUrl('wikidata', '../evil')).toBeNull();
    expect(identifierUrl('orcid', '0000000218250097')).toBeNull();
  });

  it('knows no other schemes', () => {
    expect(identifierUrl('constructor', '1')).toBeNull();
  });
});
