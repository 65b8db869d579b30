import { expect, test } from 'vitest';

import { toOpenSearch } from './opensearch';
import { parseXml, textsOf } from './validate-for-tests';

const SITE = { name: 'The Loom & Archive', url: 'https://archive.example', naan: '99999' };

test('the description of the search keeps to the lengths of the format', () => {
  const name = 'An archive with a name that is far longer than anybody would want to read';
  const description = parseXml(toOpenSearch({ ...SITE, name }, ['en', 'km']));
  expect(textsOf(description, 'ShortName')[0]?.length).toBeLessThanOrEqual(16);
  expect(textsOf(description, 'LongName')[0]?.length).toBeLessThanOrEqual(48);
});

test('it can be asked in each language as pages, as suggestions and as JSON, and says where it is itself', () => {
  const description = parseXml(toOpenSearch(SITE, ['en', 'km']));
  const urls = Array.from(description.getElementsByTagName('Url'), (url) =>
    ['type', 'rel', 'template'].map((name) => url.getAttribute(name)),
  );
  const asked = 'q={searchTerms}&locale=';
  expect(urls).toEqual([
    ...['en', 'km'].flatMap((lang) => [
      ['text/html', null, `https://archive.example/${lang}/search?q={searchTerms}`],
      [
        'application/x-suggestions+json',
        'suggestions',
        `https://archive.example/api/search/suggestions?${asked}${lang}`,
      ],
      ['application/json', null, `https://archive.example/api/search?${asked}${lang}&page={startPage?}`],
    ]),
    ['application/opensearchdescription+xml', 'self', 'https://archive.example/opensearch.xml'],
  ]);
});
