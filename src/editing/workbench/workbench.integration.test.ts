import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestArchive } from '@/cli/testing/open-test-archive';
import type { Block } from '@/domain/body';
import { toBlocks } from '@/domain/blocks';
import type { NewBlock } from '@/domain/to-lexical';
import type { Text } from '@/payload-types';
import { publishText } from '../publish-text';
import { textBody } from '../text-body';
import {
  logInAs,
  makeTranslation,
  ofBody,
  sentence,
  toBody,
  type Person,
} from '@/cli/testing/translators-desk';

let payload: Payload;
let translator: Person;
let reviewer: Person;
let editor: Person;
let stranger: Person;
beforeAll(async () => {
  payload = await openTestArchive();
  translator = await logInAs(payload, 'translator', ['km']);
  reviewer = await logInAs(payload, 'reviewer', ['km']);
  editor = await logInAs(payload, 'editor');
  stranger = await logInAs(payload, 'translator', ['vi']);
});
afterAll(() => payload.destroy());

const draftOf = (id: string): Promise<Text> =>
  payload.findByID({ collection: 'texts', id, draft: true, depth: 0 });
const blocksOf = async (id: string): Promise<Block[]> =>
  toBlocks(textBody((await draftOf(id)).body), () => null);
const publish = async (id: string) => publishText({ payload, req: await createLocalReq({}, payload), id });

const SOURCE: NewBlock[] = [
  sentence('First words.'),
  { type: 'heading', level: 2, content: [{ type: 'text', text: 'A heading' }] },
  { type: 'list', ordered: true, items: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }]] },
  {
    type: 'paragraph',
    startsSection: true,
    content: [
      { type: 'text', text: 'Last words.' },
      { type: 'note', content: [{ type: 'text', text: 'A note' }] },
    ],
  },
];

describe('the translate view of a text that was just begun', () => {
  it('shows the source beside its own words, all untranslated', async () => {
    const { translation, source } = await makeTranslation(payload, { blocks: SOURCE, summary: 'A lede' });
    const { status, body, rows } = await translator.ask('GET', `texts/${translation.id}/workbench`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      text: { id: translation.id, lang: 'km', kind: 'translation', stage: 'draft' },
      source: { text: source.id, lang: 'en', title: 'A title', edition: 1 },
      locked: null,
      holder: null,
    });
    expect(rows.map(({ source, markup, marks }) => [source, markup, marks.join()])).toEqual([
      ['A title', '', 'untranslated'],
      ['A lede', '', 'untranslated'],
      ['First words.', 'First words.', 'untranslated'],
      ['A heading', 'A heading', 'untranslated'],
      ['one\ntwo', 'one\ntwo', 'untranslated'],
      ['Last words.^[A note]', 'Last words.^[A note]', 'untranslated'],
    ]);
  });

  it('is for everybody to read and for its own people to write', async () => {
    const { translation } = await makeTranslation(payload, { blocks: SOURCE });
    const locked = async (person: Person) =>
      (await person.ask('GET', `texts/${translation.id}/workbench`)).body.locked;
    expect(await locked(reviewer)).toBeNull();
    expect(await locked(editor)).toBeNull();
    expect(await locked(stranger)).toContain('(km)');
    const [row] = ofBody(await stranger.open(translation.id));
    const refused = await stranger.save(translation.id, [{ ...row, markup: 'theirs' }]);
    expect(refused.status).toBe(403);
    expect(
      (await stranger.ask('POST', `texts/${translation.id}/checks`, { paras: [row?.para] })).status,
    ).toBe(403);
    expect((await blocksOf(translation.id))[0]).toMatchObject({ content: [{ text: 'First words.' }] });
  });
});

describe('saving paragraphs', () => {
  it('writes words and marks, keeps the rest, and takes them out of what is untranslated', async () => {
    const { translation } = await makeTranslation(payload, { blocks: SOURCE });
    const rows = await translator.open(translation.id);
    const [title, , first, heading, list, last] = rows;
    const saved = await translator.save(translation.id, [
      { ...title, markup: 'ចំណង\nជើង' },
      { ...first, markup: '**ពាក្យ** ដំបូង' },
      { ...heading, markup: 'ក្បាល' },
      { ...list, markup: 'មួយ\\\nក\nពីរ\nបី' },
      { ...last, markup: 'ចុងក្រោយ^[ចំណាំ]' },
    ]);
    expect(saved.status).toBe(200);
    expect(saved.rows.map(({ markup, marks }) => [markup, marks.join()])).toEqual([
      ['ចំណង ជើង', ''],
      ['**ពាក្យ** ដំបូង', ''],
      ['ក្បាល', ''],
      ['មួយ\\\nក\nពីរ\nបី', ''],
      ['ចុងក្រោយ^[ចំណាំ]', ''],
    ]);
    expect(saved.rows.map(({ base }) => base)).toEqual(
      (await translator.open(translation.id)).filter(({ para }) => para !== '@lede').map(({ base }) => base),
    );
    expect(await blocksOf(translation.id)).toMatchObject([
      { type: 'paragraph', para: first?.para },
      { type: 'heading', level: 2, para: heading?.para },
      { type: 'list', ordered: true, para: list?.para, items: { length: 3 } },
      { type: 'paragraph', startsSection: true, para: last?.para },
    ]);
    const draft = await draftOf(translation.id);
    expect(draft).toMatchObject({ title: 'ចំណង ជើង', untranslated: [], _status: 'draft' });
    expect(JSON.stringify(draft.writers)).toContain(translator.id);
  });

  it('puts words where their row is, although another row had them before', async () => {
    const { translation } = await makeTranslation(payload, {
      blocks: [sentence('One one.'), sentence('Two two.')],
    });
    const [one, two] = ofBody(await translator.open(translation.id));
    await translator.save(translation.id, [
      { ...one, markup: 'Two two.' },
      { ...two, markup: 'One one.' },
    ]);
    const after = ofBody(await translator.open(translation.id));
    expect(after.map(({ para, markup }) => [para, markup])).toEqual([
      [one?.para, 'Two two.'],
      [two?.para, 'One one.'],
    ]);
  });

  it('brings the words of the source back for an empty paragraph', async () => {
    const { translation } = await makeTranslation(payload, { blocks: SOURCE });
    const [first] = ofBody(await translator.open(translation.id));
    const { rows } = await translator.save(translation.id, [{ ...first, markup: 'ថ្មី' }]);
    const back = await translator.save(translation.id, [{ ...rows[0], markup: ' ' }]);
    expect(back.rows).toMatchObject([{ markup: 'First words.', marks: ['untranslated'] }]);
  });

  it('inserts what the translation lacks behind what is before it', async () => {
    const { translation, source } = await makeTranslation(payload, {
      blocks: [sentence('One.'), sentence('Two.')],
    });
    const { body } = await draftOf(source.id);
    const children = textBody(body)?.root.children ?? [];
    const more = toBody([{ type: 'quote', content: [{ type: 'text', text: 'Between.' }] }]).root.children;
    const root = {
      ...toBody([]).root,
      children: [children[0], ...more, children[1]].flatMap((node) => node ?? []),
    };
    await payload.update({ collection: 'texts', id: source.id, data: { body: { root } }, draft: true });
    await publish(source.id);
    const rows = ofBody(await translator.open(translation.id));
    expect(rows.map(({ markup, marks }) => [markup, marks.join()])).toEqual([
      ['One.', 'untranslated'],
      [null, 'untranslated'],
      ['Two.', 'untranslated'],
    ]);
    expect(rows[1]?.base).toBe('');
    const saved = await translator.save(translation.id, [{ para: rows[1]?.para, base: '', markup: 'រវាង' }]);
    expect(saved.rows).toMatchObject([{ markup: 'រវាង', marks: [] }]);
    expect(await blocksOf(translation.id)).toMatchObject([
      { number: 1 },
      { type: 'quote', number: 2 },
      { number: 3 },
    ]);
  });

  it('refuses as a whole what it cannot do, with a sentence', async () => {
    const { translation } = await makeTranslation(payload, { blocks: SOURCE });
    const [first] = ofBody(await translator.open(translation.id));
    const change = { ...first, markup: 'x' };
    const bad: [unknown, number][] = [
      [undefined, 400],
      [[], 400],
      ['x', 400],
      [[{ ...change, para: { $gt: '' } }], 400],
      [[{ ...change, markup: 7 }], 400],
      [[change, change], 400],
      [[{ ...change, markup: 'x'.repeat(20_001) }], 400],
      [Array.from({ length: 51 }, (_, index) => ({ ...change, para: `p${index}` })), 400],
      [[change, { para: 'nothing1', base: 'x', markup: 'y' }], 409],
      [[change, { para: 'nothing1', base: '', markup: 'y' }], 409],
    ];
    for (const [changes, status] of bad) {
      const answer = await translator.save(translation.id, changes);
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([
        status,
        expect.stringContaining('"message"'),
      ]);
    }
    expect((await translator.open(translation.id))[2]).toMatchObject({ markup: 'First words.' });
    for (const id of ['no-id', '0123456789abcdef01234567', '%7B%22$gt%22:%22%22%7D']) {
      expect((await translator.save(id, [change])).status).toBe(404);
      expect((await translator.ask('GET', `texts/${id}/workbench`)).status).toBe(404);
      expect((await translator.ask('POST', `texts/${id}/checks`, { paras: ['a'] })).status).toBe(404);
      expect((await translator.ask('POST', `texts/${id}/holder`, {})).status).toBe(404);
    }
  });
});

describe('a source that goes on', () => {
  it('shows what changed, until that paragraph is confirmed', async () => {
    const { translation, source } = await makeTranslation(payload, {
      blocks: [sentence('The boats came to the old town in the morning.'), sentence('Two.')],
    });
    const [first, second] = ofBody(await translator.open(translation.id));
    await translator.save(translation.id, [
      { ...first, markup: 'មួយ' },
      { ...second, markup: 'ពីរ' },
    ]);
    await payload.update({
      collection: 'texts',
      id: source.id,
      data: { body: toBody([sentence('The boats came to the new town in the morning.'), sentence('Two.')]) },
      draft: true,
    });
    await publish(source.id);
    const { rows, body } = await translator.ask('GET', `texts/${translation.id}/workbench`);
    expect(ofBody(rows).map(({ marks }) => marks.join())).toEqual(['behind', '']);
    expect(body).toMatchObject({
      source: { edition: 2 },
      rows: {
        2: {
          changes: [
            { text: 'The boats came to the ', in: 'both' },
            { text: 'old', in: 'from' },
            { text: 'new', in: 'to' },
            { text: ' town in the morning.', in: 'both' },
          ],
        },
      },
    });
    const { rows: typed } = await translator.save(translation.id, [{ ...ofBody(rows)[0], markup: 'មួយ ថ្មី' }]);
    expect(typed).toMatchObject([{ marks: ['behind'] }]);
    const checked = await reviewer.ask('POST', `texts/${translation.id}/checks`, { paras: [first?.para] });
    expect(checked.rows).toMatchObject([{ marks: [] }]);
  });

  it('counts first words as made from the source as it is now', async () => {
    const { translation, source } = await makeTranslation(payload, {
      blocks: [sentence('The boats came to the old town in the morning.')],
    });
    await payload.update({
      collection: 'texts',
      id: source.id,
      data: { body: toBody([sentence('The boats came to the new town in the morning.')]) },
      draft: true,
    });
    await publish(source.id);
    const [first] = ofBody(await translator.open(translation.id));
    expect(first?.marks).toEqual(['untranslated', 'behind']);
    const { rows } = await translator.save(translation.id, [{ ...first, markup: 'មួយ' }]);
    expect(rows).toMatchObject([{ marks: [] }]);
  });
});

describe('marks of a translation', () => {
  const marksOf = async (id: string) => {
    const { untranslated, machineDraft } = await draftOf(id);
    return { untranslated, machineDraft };
  };

  it('go with words that change in the plain editor, and not with how they are set', async () => {
    const { translation } = await makeTranslation(payload, { blocks: [sentence('One.'), sentence('Two.')] });
    const [first, second] = ofBody(await translator.open(translation.id));
    await payload.update({
      collection: 'texts',
      id: translation.id,
      data: {},
      draft: true,
      context: { machineDraft: [first?.para] },
    });
    expect(await marksOf(translation.id)).toEqual({
      untranslated: [second?.para],
      machineDraft: [first?.para],
    });
    const write = async (change: (body: string) => string) => {
      const body = JSON.stringify((await draftOf(translation.id)).body);
      const changed: unknown = JSON.parse(change(body));
      const data = { body: changed };
      const answer = await translator.ask('PATCH', `texts/${translation.id}?draft=true&autosave=true`, data);
      expect(answer.status).toBe(200);
    };
    await write((body) => body.replaceAll('"format":0', '"format":1'));
    expect(await marksOf(translation.id)).toEqual({
      untranslated: [second?.para],
      machineDraft: [first?.para],
    });
    await write((body) => body.replace('One.', 'មួយ').replace('Two.', ''));
    expect(await marksOf(translation.id)).toEqual({ untranslated: [second?.para], machineDraft: [] });
    await write((body) => body.replace('"text":""', '"text":"ពីរ"'));
    expect(await marksOf(translation.id)).toEqual({ untranslated: [], machineDraft: [] });
  });

  it('are not for a person’s save to set', async () => {
    const { translation } = await makeTranslation(payload, { blocks: [sentence('One.')] });
    const before = await marksOf(translation.id);
    await editor.ask('PATCH', `texts/${translation.id}?draft=true`, {
      untranslated: [],
      machineDraft: ['other123'],
    });
    expect(await marksOf(translation.id)).toEqual({ ...before, machineDraft: [] });
  });

  it('are taken off what somebody confirms', async () => {
    const { translation } = await makeTranslation(payload, { blocks: [sentence('One.'), sentence('Two.')] });
    const [first, second] = ofBody(await translator.open(translation.id));
    await payload.update({
      collection: 'texts',
      id: translation.id,
      data: {},
      draft: true,
      context: { machineDraft: [first?.para] },
    });
    const { status, rows } = await reviewer.ask('POST', `texts/${translation.id}/checks`, {
      paras: [first?.para, second?.para],
    });
    expect(status).toBe(200);
    expect(rows.map(({ marks }) => marks)).toEqual([[], []]);
    expect(await marksOf(translation.id)).toEqual({ untranslated: [], machineDraft: [] });
    for (const paras of [undefined, [], 'x', [{ $gt: '' }]]) {
      expect((await reviewer.ask('POST', `texts/${translation.id}/checks`, { paras })).status).toBe(400);
    }
  });
});

describe('an original', () => {
  it('has rows with its own words, which are written the same way', async () => {
    const { source } = await makeTranslation(payload, { blocks: SOURCE });
    const rows = ofBody(await editor.open(source.id));
    expect(rows.map(({ source, marks }) => [source, marks])).toEqual(rows.map(() => [null, []]));
    const saved = await editor.save(source.id, [{ ...rows[0], markup: 'Other words.' }]);
    expect(saved.rows).toMatchObject([{ markup: 'Other words.' }]);
    const emptied = await editor.save(source.id, [{ ...saved.rows[0], markup: '' }]);
    expect(emptied.status).toBe(400);
  });
});
