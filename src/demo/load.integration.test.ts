import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/archive/database';
import { getArticle } from '@/archive/get-article';
import { getHome } from '@/archive/get-home';
import { getPerson } from '@/archive/get-person';
import { getSeries } from '@/archive/get-series';
import { getSitePage } from '@/archive/get-site-page';
import { openTestArchive } from '@/cli/testing/open-test-archive';
import { verifyArchive } from '@/cli/verify/verify-archive';
import { env } from '@/env';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import { DEMO_ARTICLES } from './list-texts';
import { loadDemonstration } from './load';
import { readEditions } from './read-editions';

let payload: Payload;
let seconds = Infinity;
const pids = new Map<string, string>();

beforeAll(async () => {
  payload = await openTestArchive();
  const start = performance.now();
  await loadDemonstration({ payload });
  seconds = (performance.now() - start) / 1000;
  const { docs } = await payload.find({
    collection: 'articles',
    sort: 'createdAt',
    pagination: false,
    depth: 0,
  });
  docs.forEach(({ pid }, index) => pids.set(DEMO_ARTICLES[index]?.folder ?? '', pid ?? ''));
});
afterAll(async () => {
  await closeDatabase();
  await payload.destroy();
});

async function read(folder: string, lang: Locale) {
  const answer = await getArticle({ pid: pids.get(folder) ?? '', lang });
  if (answer.found !== 'text') throw new Error(`${folder}.${lang}: ${answer.found}`);
  return answer.view;
}

describe('the demonstration archive', () => {
  it('is loaded within thirty seconds, and not twice', async () => {
    expect(seconds).toBeLessThan(30);
    expect(await loadDemonstration({ payload })).toBe(false);
    expect((await payload.count({ collection: 'articles' })).totalDocs).toBe(DEMO_ARTICLES.length);
  });

  it('publishes every text with the paragraph ids of the edition it was made from', async () => {
    for (const demo of DEMO_ARTICLES) {
      const editions = await readEditions(demo);
      const [source] = demo.langs;
      for (const lang of demo.langs.filter((code) => code !== demo.withdrawn?.lang)) {
        const madeFrom =
          lang === source ? editions.at(-1) : editions.find(({ translated }) => translated.includes(lang));
        const { edition } = await read(demo.folder, lang);
        const ids = edition.paragraphs.map(({ para }) => para);
        expect(ids, `${demo.folder}.${lang}`).toEqual(madeFrom?.words.blocks.map(({ para }) => para));
      }
    }
  });

  it('has a text with three editions and notes of what changed, and a translation one paragraph behind', async () => {
    const where = { articlePid: { equals: pids.get('made-to-be-corrected') }, lang: { equals: 'en' } };
    const { docs } = await payload.find({ collection: 'editions', where, sort: 'number', depth: 0 });
    expect(docs.map(({ number, note }) => [number, note?.slice(0, 8) ?? null])).toEqual([
      [1, null],
      [2, 'The note'],
      [3, 'A last p'],
    ]);
    const { staleness } = await read('made-to-be-corrected', 'fr');
    expect(staleness).toEqual({ sourceLang: 'en', fromEdition: 2, nowEdition: 3, behind: ['added'] });
    expect((await read('made-to-be-corrected', 'vi')).staleness).toMatchObject({ behind: [] });
    expect(await read('made-to-be-corrected', 'en')).toMatchObject({
      removed: [{ para: 'copies', number: 3, edition: 1 }],
    });
  });

  it('has a withdrawn text, with the reason in every language', async () => {
    const pid = pids.get('how-dates-are-written') ?? '';
    expect(await getArticle({ pid, lang: 'fr' })).toMatchObject({ found: 'withdrawn' });
    expect(await getArticle({ pid, lang: 'en' })).toMatchObject({ found: 'text' });
    const reason = DEMO_ARTICLES.find(({ withdrawn }) => withdrawn)?.withdrawn?.reason;
    for (const locale of LOCALE_CODES) {
      const { docs } = await payload.find({
        collection: 'withdrawals',
        locale,
        fallbackLocale: false,
        depth: 0,
      });
      expect(docs).toMatchObject([{ scope: 'text', lang: 'fr', reason: reason?.[locale] }]);
    }
  });

  it('marks machine drafts whole, and says which edition they are from', async () => {
    const { edition } = await read('revival-of-cambodia', 'km');
    expect(edition.content.machineDraft).toEqual(edition.paragraphs.map(({ para }) => para));
    expect(edition.content.translatedFrom).toMatchObject({ lang: 'en', edition: 1 });
  });

  it('credits the printed people for the text, and the archive for its abstract', async () => {
    const { edition } = await read('two-armies', 'vi');
    expect(edition.content).toMatchObject({
      kind: 'abstract',
      titleSupplied: true,
      source: { outlet: 'PANO' },
    });
    expect(edition.content.credits.map(({ role, name, asPrinted }) => [role, name, asPrinted])).toEqual([
      ['author', 'Le Van Phong', 'Written by Le Van Phong'],
      ['translator', 'Huu Duong', 'Translated by Huu Duong'],
    ]);
    expect(edition.content.abstractBy.map(({ name }) => name)).toEqual(['Kho lưu trữ trình diễn Colophon']);
  });

  it('keeps the date of the one article that prints one, with its offset', async () => {
    expect(await read('revival-of-cambodia', 'fr')).toMatchObject({ date: '2019-08-26T07:06+07:00' });
    expect(await read('january-1979', 'en')).toMatchObject({
      date: null,
      edition: { content: { source: null } },
    });
  });

  it('leaves one translation one paragraph behind its source, and only that one', async () => {
    const { staleness } = await read('how-a-text-comes', 'fr');
    expect(staleness).toEqual({ sourceLang: 'en', fromEdition: 1, nowEdition: 2, behind: ['behind'] });
    for (const lang of ['vi', 'km'] as const) {
      expect((await read('how-a-text-comes', lang)).staleness).toMatchObject({ nowEdition: 2, behind: [] });
    }
  });

  it('shows drawings with words in the language of the page, and a place for a picture that is not held', async () => {
    const { edition } = await read('how-a-text-comes', 'km');
    const figures = edition.content.body.filter((block) => block.type === 'figure');
    expect(figures).toHaveLength(3);
    for (const { picture, alt, caption, lang } of figures) {
      expect(picture).toMatchObject({ width: 1600 });
      expect([alt, caption].every((words) => /\p{Script=Khmer}/u.test(words))).toBe(true);
      expect(lang).toBeUndefined();
    }
    const { edition: abstract } = await read('january-1979', 'en');
    expect(abstract.content.body).toContainEqual(
      expect.objectContaining({ type: 'figure', picture: null, credit: 'vtc.vn' }),
    );
  });

  it('has sections, notes and foreign phrases', async () => {
    const { edition } = await read('revival-of-cambodia', 'en');
    expect(edition.content.body.filter((block) => 'startsSection' in block)).toHaveLength(3);
    const whole = JSON.stringify((await read('how-a-text-comes', 'fr')).edition.content.body);
    expect(whole.match(/"type":"note"/g)).toHaveLength(4);
    expect(whole).toContain('"text":"Quân tình nguyện","lang":"vi"');
  });

  it('has a series that lacks its first part, and one that is whole', async () => {
    const { series, previous } = await read('southwestern-border', 'en');
    expect(previous).toEqual({ part: 1, article: null });
    const view = await getSeries({ pid: series?.pid ?? '', lang: 'km' });
    expect(view?.parts.map(({ part, article }) => [part, article !== null])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(view?.about?.lang).toBe('km');
    const { next } = await read('how-a-text-comes', 'en');
    expect(next?.article?.pid).toBe(pids.get('on-the-drawings'));
  });

  it('names people written about in their scripts', async () => {
    const { about } = await read('january-1979', 'km');
    const king = about.find(({ name }) => name.text === 'នរោត្តម សីហនុ');
    const person = await getPerson({ pid: king?.pid ?? '', lang: 'en' });
    expect(person).toMatchObject({ name: { text: 'Norodom Sihanouk' }, otherNames: [{ lang: 'km' }] });
  });

  it('has texts that wait: a draft, an unpublished change, languages that are lacking', async () => {
    const where = { _status: { equals: 'draft' } };
    const { docs: unpublished } = await payload.find({ collection: 'texts', where, depth: 0 });
    expect(unpublished.map(({ lang }) => lang)).toEqual(['fr']);
    const { docs: newest } = await payload.find({
      collection: 'texts',
      where,
      draft: true,
      sort: 'lang',
      depth: 0,
    });
    expect(newest).toMatchObject([
      { lang: 'en', machineDraft: [] },
      { lang: 'fr', machineDraft: ['decisions'] },
    ]);
    expect((await getHome({ lang: 'fr' })).waiting.length).toBeGreaterThan(0);
    expect(await getArticle({ pid: pids.get('on-the-drawings') ?? '', lang: 'km' })).toMatchObject({
      found: 'other-languages',
    });
  });

  it('verifies as it was published', async () => {
    const findings: unknown[] = [];
    const counts = { editions: 0, publications: 0, records: 0, photos: 0 };
    const step = (walked: keyof typeof counts) => (counts[walked] += 1);
    for await (const finding of verifyArchive({ naan: env.NAAN, step })) findings.push(finding);
    expect(findings).toEqual([]);
    const texts = DEMO_ARTICLES.flatMap(({ langs }) => langs).length;
    expect(counts).toMatchObject({ publications: texts - 1, records: texts, photos: 5 });
  });

  it('has its pages in every language, with the identifiers of an article that is there', async () => {
    for (const lang of LOCALE_CODES) {
      for (const key of ['home', 'about', 'how-to-cite']) {
        expect(await getSitePage({ key, lang })).toMatchObject({ key, lang });
      }
      const page = await getSitePage({ key: 'how-to-cite', lang });
      expect(JSON.stringify(page)).toContain(`ark:99999/${pids.get('how-a-text-comes')}.km.v1`);
    }
  });
});
