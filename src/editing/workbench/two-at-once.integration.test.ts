import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestArchive } from '@/cli/testing/open-test-archive';
import {
  logInAs,
  makeTranslation,
  ofBody,
  sentence,
  toBody,
  type Person,
} from '@/cli/testing/translators-desk';
import { startTranslation } from '../start-translation';

let payload: Payload;
let one: Person;
let other: Person;
let editor: Person;
beforeAll(async () => {
  payload = await openTestArchive();
  one = await logInAs(payload, 'translator', ['km']);
  other = await logInAs(payload, 'reviewer', ['km', 'vi']);
  editor = await logInAs(payload, 'editor');
});
afterAll(() => payload.destroy());

const ROUNDS = 4;
const BLOCKS = ['The first sentence of it.', 'Another one follows.', 'And a third to end with.'].map(
  sentence,
);
const markupsOf = async (text: string) => ofBody(await editor.open(text)).map(({ markup }) => markup);

describe('two people who save at the same time', () => {
  it('the same paragraph: one wins, and the other sees what they wrote', async () => {
    const { translation } = await makeTranslation(payload, { blocks: BLOCKS });
    for (let round = 1; round <= ROUNDS; round++) {
      const [row] = ofBody(await one.open(translation.id));
      const answers = await Promise.all([
        one.save(translation.id, [{ ...row, markup: `A${round}` }]),
        other.save(translation.id, [{ ...row, markup: `B${round}` }]),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [won] = await markupsOf(translation.id);
      expect(won).toBe(answers[0].status === 200 ? `A${round}` : `B${round}`);
      const lost = answers.find(({ status }) => status === 409);
      expect(lost?.body).toMatchObject({
        conflicts: [{ para: row?.para, theirs: won, at: expect.stringMatching(/Z$/) as string }],
      });
    }
  });

  it('different paragraphs of one text: both are saved', async () => {
    const { translation } = await makeTranslation(payload, { blocks: BLOCKS });
    for (let round = 1; round <= ROUNDS; round++) {
      const [first, second] = ofBody(await one.open(translation.id));
      const answers = await Promise.all([
        one.save(translation.id, [{ ...first, markup: `A${round}` }]),
        other.save(translation.id, [{ ...second, markup: `B${round}` }]),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect((await markupsOf(translation.id)).slice(0, 2)).toEqual([`A${round}`, `B${round}`]);
    }
  });

  it('two languages of one article: both are saved, without an error', async () => {
    const { article, translation } = await makeTranslation(payload, { blocks: BLOCKS });
    const req = await createLocalReq({}, payload);
    const second = await startTranslation({ payload, req, article: article.id, fromLang: 'en', lang: 'vi' });
    for (let round = 1; round <= ROUNDS; round++) {
      const write = async (person: Person, text: string) => {
        const rows = ofBody(await person.open(text));
        const changes = rows.map((row, index) => ({ ...row, markup: `${round}.${index}` }));
        return (await person.save(text, changes)).status;
      };
      expect(await Promise.all([write(one, translation.id), write(other, second.id)])).toEqual([200, 200]);
      for (const id of [translation.id, second.id])
        expect(await markupsOf(id)).toEqual([0, 1, 2].map((index) => `${round}.${index}`));
    }
  });

  it('one of them in the plain editor, and a third who publishes: nothing is lost', async () => {
    const { source } = await makeTranslation(payload, { blocks: BLOCKS });
    for (let round = 1; round <= ROUNDS; round++) {
      const [first] = ofBody(await editor.open(source.id));
      const title = `Title ${round}`;
      const answers = await Promise.all([
        editor.save(source.id, [{ ...first, markup: `Words of round ${round}.` }]),
        editor.ask('PATCH', `texts/${source.id}?draft=true&autosave=true&overrideLock=true`, { title }),
        editor.ask('PATCH', `texts/${source.id}?overrideLock=true`, {
          summary: `Lede ${round}`,
          publishAnyway: true,
          _status: 'published',
        }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      const draft = await payload.findByID({ collection: 'texts', id: source.id, draft: true });
      expect(draft).toMatchObject({ title, summary: `Lede ${round}` });
      expect((await markupsOf(source.id))[0]).toBe(`Words of round ${round}.`);
    }
  });
});

describe('who has a text open', () => {
  it('is told to the next, also after a save, until they close it', async () => {
    const { translation } = await makeTranslation(payload, { blocks: BLOCKS });
    const hold = (person: Person, body = {}) => person.ask('POST', `texts/${translation.id}/holder`, body);
    expect((await hold(one)).body).toEqual({ holder: null });
    expect((await hold(one)).body).toEqual({ holder: null });
    expect((await hold(other)).body).toMatchObject({ holder: { name: 'translator' } });
    const [row] = ofBody(await other.open(translation.id));
    expect((await other.save(translation.id, [{ ...row, markup: 'x' }])).status).toBe(200);
    expect((await other.ask('GET', `texts/${translation.id}/workbench`)).body).toMatchObject({
      holder: { name: 'translator' },
    });
    expect((await payload.count({ collection: 'payload-locked-documents' })).totalDocs).toBe(1);
    expect((await hold(one, { release: true })).body).toEqual({ holder: null });
    expect((await hold(other)).body).toEqual({ holder: null });
    expect((await hold(one)).body).toMatchObject({ holder: { name: 'reviewer' } });
    expect((await hold(one, { release: 'yes' })).status).toBe(400);
  });
});

describe('a long text', () => {
  it('of 300 paragraphs, all of them behind, is opened and saved in time', async () => {
    const long = (word: string) =>
      Array.from({ length: 300 }, (_, index) =>
        sentence(`Paragraph ${index} ${word} tells of the boats that came to the town. `.repeat(5)),
      );
    const { source, translation } = await makeTranslation(payload, { blocks: long('first') });
    const body = toBody(long('second'));
    await payload.update({ collection: 'texts', id: source.id, data: { body, _status: 'published' } });
    // Of processor time, which is ours alone: other tests run beside this one.
    const times: number[] = [];
    for (let round = 1; round <= 5; round++) {
      const began = process.cpuUsage();
      const rows = ofBody(await one.open(translation.id));
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000);
      // The one that was saved is made from the source as it is now.
      expect(rows.filter(({ marks }) => marks.includes('behind'))).toHaveLength(round === 1 ? 300 : 299);
      expect((await one.save(translation.id, [{ ...rows[7], markup: `r${round}` }])).status).toBe(200);
    }
    expect(Math.min(...times)).toBeLessThan(300);
  });
});
