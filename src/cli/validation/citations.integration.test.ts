import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/archive/database';
import { getArticle } from '@/archive/get-article';
import { loadDemonstration } from '@/demo/load';
import { toCited } from '@/domain/cited';
import type { ArticleView } from '@/domain/reading';
import { expectedReadBack, readBack } from '@/formats/citation/read-back-for-tests';
import { expandForTests } from '@/formats/json-ld/expand-for-tests';
import { toJsonLd } from '@/formats/json-ld/to-json-ld';
import { findFiles } from '../import/find-files';
import { importFile } from '../import/import-file';
import { storeWith } from '../import/store-with';
import { openTestArchive } from '../testing/open-test-archive';

const SITE = { name: 'Colophon', url: 'https://archive.example', naan: '99999' };
const SEEDS = resolve('../shared/seeds');
const present = existsSync(SEEDS);
if (!present) console.info('The seed articles are not here (../shared/seeds): they are left out.');

let payload: Payload;
let views: ArticleView[] = [];

beforeAll(async () => {
  payload = await openTestArchive();
  await loadDemonstration({ payload });
  const store = storeWith(payload, { publish: true });
  for await (const found of findFiles(present ? [SEEDS] : [])) {
    expect(await importFile(found, { store })).toMatchObject({ status: 'stored' });
  }
  const { docs } = await payload.find({ collection: 'publications', pagination: false, depth: 0 });
  const answers = await Promise.all(
    docs.map(({ articlePid, lang }) => getArticle({ pid: articlePid, lang })),
  );
  views = answers.flatMap((answer) => (answer.found === 'text' ? [answer.view] : []));
});

afterAll(async () => {
  await closeDatabase();
  await payload.destroy();
});

describe('every text of the demonstration, and of the seeds', () => {
  it('is there, in four languages', () => {
    expect(views.length).toBeGreaterThanOrEqual(present ? 27 : 22);
    expect(new Set(views.map(({ edition }) => edition.lang))).toEqual(new Set(['en', 'vi', 'km', 'fr']));
  });

  it('loses nothing in BibTeX, RIS and CSL-JSON, as another’s parser reads them', () => {
    for (const view of views) {
      const cited = toCited(view);
      const expected = expectedReadBack(cited, SITE);
      const { bibtex, ris, cslJson } = readBack(cited, SITE);
      expect.soft(bibtex, `BibTeX of ${view.ark}.${cited.lang}`).toEqual(expected);
      expect.soft(ris, `RIS of ${view.ark}.${cited.lang}`).toEqual(expected);
      expect.soft(cslJson, `CSL-JSON of ${view.ark}.${cited.lang}`).toEqual(expected);
    }
  });

  it('expands as JSON-LD', async () => {
    for (const view of views) {
      const node = await expandForTests(toJsonLd(view, SITE));
      expect.soft(Object.keys(node), view.ark).toContain('https://schema.org/inLanguage');
    }
  });
});
