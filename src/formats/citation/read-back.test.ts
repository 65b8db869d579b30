import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Cited } from '@/domain/reading';

import { makeCited, makeCredit, SITE } from './cited-for-tests';
import { hardText } from './hard-text-for-tests';
import { expectedReadBack, readBack } from './read-back-for-tests';

const cited: fc.Arbitrary<Cited> = fc
  .record({
    title: hardText,
    titleSupplied: fc.boolean(),
    author: hardText.map((name) => name.replaceAll(',', ' ')),
    translator: hardText.map((name) => name.replaceAll(',', ' ')),
    outlet: fc.option(hardText),
    date: fc.constantFrom(null, '2019', '2019-08', '2019-08-26', '2019-08-26T07:06+07:00'),
    kind: fc.constantFrom('original', 'translation', 'abstract'),
    lang: fc.constantFrom('en', 'vi', 'km', 'fr', 'zh-Hant'),
  })
  .map(({ title, titleSupplied, author, translator, outlet, date, kind, lang }) =>
    makeCited({
      ...{ title, titleSupplied, kind, lang, date: null },
      credits: [makeCredit('author', author), makeCredit('translator', translator)],
      abstractBy: [makeCredit('author', translator)],
      source: { outlet, url: null, date, accessed: null, archivedUrl: null },
      original: { lang: 'en', title, titleSupplied },
    }),
  );

describe('exports of a citation', () => {
  it('are read back with nothing lost', () => {
    fc.assert(
      fc.property(cited, (one) => {
        const expected = expectedReadBack(one, SITE);
        expect(readBack(one, SITE)).toEqual({ bibtex: expected, ris: expected, cslJson: expected });
      }),
      { numRuns: 300 },
    );
  });

  it('hold a title of 2,000 characters', () => {
    const one = makeCited({ title: 'ចំណងជើង & <b> {x} "y" '.repeat(100).slice(0, 2000) });
    const expected = expectedReadBack(one, SITE);
    expect(readBack(one, SITE)).toEqual({ bibtex: expected, ris: expected, cslJson: expected });
  });

  it('hold several authors and translators, in their order', () => {
    const credits = ['Sok Dina', 'Mai', 'Trần Văn An'].map((name) => makeCredit('translator', name));
    const { bibtex, ris, cslJson } = readBack(makeCited({ credits }), SITE);
    expect([bibtex, ris, cslJson].map(({ translator }) => translator)).toEqual(
      Array<string>(3).fill('Sok Dina | Mai | Trần Văn An'),
    );
  });
});
