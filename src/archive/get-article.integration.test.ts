import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleView } from '@/domain/reading';
import { mintPid } from '@/domain/pid';
import { recordParagraphs } from '@/domain/staleness';
import { addPerson, addWord, createIndexes, paragraph, publish, unpublish } from './archive-for-tests';
import { closeDatabase, getDatabase } from './database';
import { getArticle } from './get-article';

beforeAll(createIndexes);
afterAll(closeDatabase);

const newArticle = () => ({ pid: mintPid('article') });

async function getView(pid: string, lang: string): Promise<ArticleView> {
  const answer = await getArticle({ pid, lang });
  if (answer.found !== 'text') throw new Error(`Found ${answer.found}.`);
  return answer.view;
}

describe('getArticle', () => {
  it('gives the edition in the language asked for and names the others, the original first', async () => {
    const article = { ...newArticle(), originalLang: 'vi', date: '2019-08-26' };
    await publish(article, 'en', { title: 'A river' });
    const edition = await publish(article, 'km', { title: 'ទន្លេ', slug: 'ទន្លេ', machineDraft: ['a'] });
    await publish(article, 'vi', { title: 'Một dòng sông' });
    const view = await getView(article.pid, 'km');
    expect(view.edition).toEqual(edition);
    expect(view.languages.map(({ lang, title }) => [lang, title])).toEqual([
      ['vi', 'Một dòng sông'],
      ['en', 'A river'],
      ['km', 'ទន្លេ'],
    ]);
    expect(view.languages.map(({ machineDraft }) => machineDraft)).toEqual([false, false, true]);
    expect(view).toMatchObject({ pid: article.pid, originalLang: 'vi', date: '2019-08-26', staleness: null });
    expect(view.ark).toBe(`ark:99999/${article.pid}`);
  });

  it('shows the newest edition at the next request', async () => {
    const article = newArticle();
    const previous = await publish(article, 'en', { title: 'Before' });
    expect((await getView(article.pid, 'en')).edition.number).toBe(1);
    await publish(article, 'en', { previous, title: 'After' });
    expect((await getView(article.pid, 'en')).edition).toMatchObject({
      number: 2,
      content: { title: 'After' },
      previousHash: previous.hash,
    });
  });

  it('offers the other languages where the one asked for is missing, led by the original', async () => {
    const article = { ...newArticle(), originalLang: 'vi' };
    await publish(article, 'en');
    await publish(article, 'vi');
    const answer = await getArticle({ pid: article.pid, lang: 'fr' });
    if (answer.found !== 'other-languages') throw new Error(`Found ${answer.found}.`);
    expect(answer.row.lead.lang).toBe('vi');
    expect(answer.row.languages.map(({ lang }) => lang)).toEqual(['vi', 'en']);
  });

  it('knows nothing of drafts and unknown ids', async () => {
    const article = newArticle();
    await getDatabase()
      .collection('texts')
      .insertOne({ articlePid: article.pid, lang: 'en', title: 'Draft', _status: 'draft' });
    expect(await getArticle({ pid: article.pid, lang: 'en' })).toEqual({ found: 'nothing' });
    expect(await getArticle({ pid: '', lang: 'en' })).toEqual({ found: 'nothing' });
    await publish(article, 'en');
    await getDatabase()
      .collection('texts')
      .insertOne({ articlePid: article.pid, lang: 'vi', title: 'Draft', _status: 'published' });
    expect((await getView(article.pid, 'en')).languages).toHaveLength(1);
  });

  it('says where a publication names an edition that is missing', async () => {
    const article = newArticle();
    await publish(article, 'en');
    await getDatabase().collection('editions').deleteMany({ articlePid: article.pid });
    await expect(getArticle({ pid: article.pid, lang: 'en' })).rejects.toThrow('missing: restore a backup');
  });

  it('reads a publication of which Payload stored only what is required', async () => {
    const article = newArticle();
    await publish(article, 'en');
    for (const name of ['series', 'subjects', 'people']) {
      await getDatabase()
        .collection(name)
        .insertOne({ label: { en: 'Without a pid' }, name: 'Without a pid' });
    }
    await getDatabase()
      .collection('publications')
      .updateOne(
        { articlePid: article.pid },
        {
          $unset: Object.fromEntries(
            [
              'date',
              'originalLang',
              'seriesPid',
              'part',
              'subjects',
              'about',
              'translatedFrom',
              'lede',
              'credits',
            ].map((field) => [field, '']),
          ),
        },
      );
    expect(await getView(article.pid, 'en')).toMatchObject({
      date: null,
      originalLang: null,
      series: null,
      subjects: [],
      about: [],
      staleness: null,
    });
  });
});

describe('the vocabulary of an article', () => {
  it('is in the reader’s language, else in English, else in any, and says which', async () => {
    const subjects = [
      await addWord('subjects', { en: 'Rivers', vi: 'Sông ngòi' }),
      await addWord('subjects', { en: 'Letters', km: 'សំបុត្រ' }),
      await addWord('subjects', { km: 'ទីផ្សារ' }),
      mintPid('subject'),
    ];
    const about = [
      await addPerson('Nguyen Van Mau', {
        names: [
          { name: 'Nguyen Van Mau', lang: 'en' },
          { name: 'Nguyễn Văn Mẫu', lang: 'vi' },
        ],
      }),
      await addPerson('Ou Kampot'),
    ];
    const article = { ...newArticle(), subjects, about };
    await publish(article, 'vi');
    const view = await getView(article.pid, 'vi');
    expect(view.subjects.map(({ label }) => label)).toEqual([
      { text: 'Sông ngòi', lang: 'vi' },
      { text: 'Letters', lang: 'en' },
      { text: 'ទីផ្សារ', lang: 'km' },
    ]);
    expect(view.subjects[0]).toMatchObject({ pid: subjects[0], slug: 'sông-ngòi' });
    expect(view.about).toMatchObject([
      { slug: 'nguyen-van-mau', name: { text: 'Nguyễn Văn Mẫu', lang: 'vi' } },
      { slug: 'ou-kampot', name: { text: 'Ou Kampot' } },
    ]);
  });
});

describe('staleness', () => {
  async function translate() {
    const article = { ...newArticle(), originalLang: 'vi' };
    const source = await publish(article, 'vi');
    const translatedFrom = { lang: 'vi', edition: 1, paragraphs: recordParagraphs(source.paragraphs) };
    await publish(article, 'en', { kind: 'translation', translatedFrom });
    return { article, source };
  }

  it('is none while the source says what it said', async () => {
    const { article, source } = await translate();
    await publish(article, 'vi', { previous: source, title: 'Only the title is new' });
    expect((await getView(article.pid, 'en')).staleness).toEqual({
      sourceLang: 'vi',
      fromEdition: 1,
      nowEdition: 2,
      behind: [],
    });
  });

  it('names the paragraphs that were changed or added', async () => {
    const { article, source } = await translate();
    const body = [paragraph('a', 'First.'), paragraph('b', 'Another second.'), paragraph('c', 'Third.')];
    await publish(article, 'vi', { previous: source, body });
    expect((await getView(article.pid, 'en')).staleness?.behind).toEqual(['b', 'c']);
  });

  it('is told of a translation of a translation', async () => {
    const { article } = await translate();
    const english = { lang: 'en', edition: 1, paragraphs: { a: 'as it was' } };
    await publish(article, 'fr', { kind: 'translation', translatedFrom: english });
    expect((await getView(article.pid, 'fr')).staleness).toEqual({
      sourceLang: 'en',
      fromEdition: 1,
      nowEdition: 1,
      behind: ['a', 'b'],
    });
  });

  it('has no newest edition when the source is not published any more', async () => {
    const { article } = await translate();
    await unpublish(article.pid, 'vi');
    expect((await getView(article.pid, 'en')).staleness).toMatchObject({ nowEdition: null, behind: [] });
  });
});

describe('parts of a series', () => {
  it('leads to the neighbours and shows the missing one as missing', async () => {
    const seriesPid = await addWord('series', { en: 'By boat' });
    const parts = [1, 2, 4].map((part) => ({ ...newArticle(), seriesPid, part }));
    for (const article of parts) await publish(article, 'en');
    const [first, second, fourth] = await Promise.all(parts.map(({ pid }) => getView(pid, 'en')));
    expect(first).toMatchObject({ previous: null, next: { part: 2, article: { pid: parts[1]?.pid } } });
    expect(second).toMatchObject({ previous: { part: 1 }, next: { part: 3, article: null } });
    expect(fourth).toMatchObject({ previous: { part: 3, article: null }, next: null });
    expect(second?.series).toMatchObject({ part: 2, label: { text: 'By boat', lang: 'en' } });
    expect(second?.previous?.article?.series).toMatchObject({ pid: seriesPid, part: 1 });
  });

  it('leads nowhere from an article without a part', async () => {
    const seriesPid = await addWord('series', { en: 'Notes' });
    const article = { ...newArticle(), seriesPid };
    await publish(article, 'en');
    await publish({ ...newArticle(), seriesPid, part: 1 }, 'en');
    expect(await getView(article.pid, 'en')).toMatchObject({
      series: { pid: seriesPid, part: null },
      previous: null,
      next: null,
    });
  });
});
