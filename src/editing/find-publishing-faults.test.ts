import { describe, expect, it } from 'vitest';
import { toBlocks } from '@/domain/blocks';
import { toLexical } from '@/domain/to-lexical';
import { findPublishingFaults } from './find-publishing-faults';
import { toStoredBody } from './text-body';

const body = toStoredBody(toLexical([{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }]));
const whole = { article: 'a', lang: 'en', kind: 'original', title: 'T', body } as const;
const pathsOf = (text: Parameters<typeof findPublishingFaults>[0]) =>
  findPublishingFaults(text).map(({ path }) => path);

describe('findPublishingFaults', () => {
  it('finds nothing in a text that has what readers need', () => {
    expect(findPublishingFaults(whole)).toEqual([]);
  });

  it('names everything that lacks at once', () => {
    expect(pathsOf({})).toEqual(['article', 'lang', 'title', 'body']);
    expect(pathsOf({ ...whole, title: ' ' })).toEqual(['title']);
    const blank = toStoredBody(toLexical([{ type: 'paragraph', content: [] }]));
    expect(pathsOf({ ...whole, body: blank })).toEqual(['body']);
  });

  it('wants to know who made an abstract, and both halves of what a translation was made from', () => {
    expect(pathsOf({ ...whole, kind: 'abstract' })).toEqual(['abstractBy']);
    expect(pathsOf({ ...whole, translatedFrom: { text: 'id' } })).toEqual(['translatedFrom']);
    expect(pathsOf({ ...whole, translatedFrom: { text: 'id', edition: 2 } })).toEqual([]);
  });

  it('counts the paragraphs of a translation that are still in the words of the source', () => {
    const [para] = toBlocks(body, () => null).map((block) => block.para);
    const translation = { ...whole, kind: 'translation', untranslated: [para ?? '', 'gone'] } as const;
    expect(findPublishingFaults({ ...translation, untranslated: [...translation.untranslated] })).toEqual([
      { path: 'body', message: expect.stringContaining('One paragraph is still') as string },
    ]);
    expect(pathsOf({ ...translation, untranslated: ['gone'] })).toEqual([]);
    expect(pathsOf({ ...whole, untranslated: [para ?? ''] })).toEqual([]);
  });
});
