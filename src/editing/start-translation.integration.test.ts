import { createLocalReq, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  makeArticle,
  makeText,
  makeUser,
  openTestArchive,
  paragraphs,
  reqOf,
} from '@/cli/testing/open-test-archive';
import type { TranslatedFrom } from '@/domain/edition';
import type { LexicalNode } from '@/domain/lexical';
import { paraOf } from '@/domain/paragraph-ids';
import { behindParagraphs } from '@/domain/staleness';
import { withWords } from '@/domain/workbench-words';
import type { Text } from '@/payload-types';
import { checkTranslation } from './check-translation';
import { getNewestEdition } from './get-edition';
import { publishText } from './publish-text';
import { startTranslation } from './start-translation';
import { textBody, toStoredBody } from './text-body';

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(() => payload.destroy());

const fresh = () => createLocalReq({}, payload);
const publish = async (id: string) => publishText({ payload, req: await fresh(), id });
const parasOf = (text: Text) => (textBody(text.body)?.root.children ?? []).map(paraOf);
const inOtherWords = ({ body }: Text) => {
  const children = textBody(body)?.root.children ?? [];
  const rewrite = (node: LexicalNode, index: number) =>
    withWords(node, { content: [{ type: 'text', text: `ពាក្យ ${index}` }] }, '');
  return toStoredBody({ root: { type: 'root', version: 1, children: children.map(rewrite) } });
};
const newestOf = async (text: string) =>
  (await getNewestEdition({ payload, req: await fresh(), text }))?.edition;

async function translate() {
  const article = await makeArticle(payload);
  const source = await makeText(payload, article, {
    credits: [{ role: 'author', name: 'An Author', asPrinted: 'By An Author' }],
  });
  await publish(source.id);
  const from = { article: article.id, fromLang: 'en', lang: 'km' } as const;
  const translation = await startTranslation({ payload, req: await fresh(), ...from });
  return { article, source, translation };
}

describe('starting a translation', () => {
  it('copies the blocks under their paragraph ids and records what they said', async () => {
    const { source, translation } = await translate();
    const edition = await newestOf(source.id);
    expect(parasOf(translation)).toEqual(edition?.paragraphs.map(({ para }) => para));
    expect(translation).toMatchObject({
      kind: 'translation',
      _status: 'draft',
      credits: [{ role: 'author', name: 'An Author' }],
      translatedFrom: { text: source.id, edition: 1 },
    });
    expect(translation.credits?.[0]?.asPrinted).toBeFalsy();
    expect(translation.untranslated).toEqual(parasOf(translation));
  });

  it('falls behind in the paragraph that changed, until it was checked', async () => {
    const { source, translation } = await translate();
    await payload.update({
      collection: 'texts',
      id: translation.id,
      data: { title: 'Translated', body: inOtherWords(translation) },
      draft: true,
    });
    await publish(translation.id);
    const [first] = parasOf(translation);
    const body = paragraphs('First words, changed.', 'More words.');
    await payload.update({ collection: 'texts', id: source.id, data: { body }, draft: true });
    await publish(source.id);
    const behind = async () => {
      const from: TranslatedFrom | null | undefined = (await newestOf(translation.id))?.content
        .translatedFrom;
      return behindParagraphs(from?.paragraphs ?? {}, (await newestOf(source.id))?.paragraphs ?? []);
    };
    expect(await behind()).toEqual([first]);
    const req = await reqOf(payload, await makeUser(payload, 'translator', ['km']));
    await checkTranslation({ payload, req, id: translation.id, paras: [first ?? ''] });
    await publish(translation.id);
    expect(await behind()).toEqual([]);
  });

  it('needs a published source and a free language', async () => {
    const article = await makeArticle(payload);
    await makeText(payload, article);
    const req = await fresh();
    const early = startTranslation({ payload, req, article: article.id, fromLang: 'en', lang: 'fr' });
    await expect(early).rejects.toThrow('no published text in en');
    const { article: taken } = await translate();
    const second = startTranslation({
      payload,
      req: await fresh(),
      article: taken.id,
      fromLang: 'en',
      lang: 'km',
    });
    await expect(second).rejects.toMatchObject({ data: { errors: [{ path: 'lang' }] } });
  });
});
