import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks';
import type { Block, Figure, Inline, Mark } from './body';
import { toLexical, type NewBlock } from './to-lexical';

const words = fc.stringMatching(/^[a-zA-Zđềក្រុង]{1,8}( [a-zA-Zđềក្រុង]{1,8}){0,3}$/);
const marks = fc
  .subarray<Mark>(['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript'], {
    minLength: 1,
  })
  .chain((some) => fc.option(fc.constant(some), { nil: undefined }));
const lang = fc.constantFrom('vi', 'km', 'km-Latn', undefined);
const run: fc.Arbitrary<Inline> = fc.record({ text: words, marks, lang }).map((given) => ({
  type: 'text',
  text: given.text,
  ...(given.marks && { marks: given.marks }),
  ...(given.lang && { lang: given.lang }),
}));
const link: fc.Arbitrary<Inline> = fc.record({
  type: fc.constant('link' as const),
  url: fc.constantFrom('https://example.org/a?b', '#p-1', '/en', 'mailto:a@example.org'),
  children: run.map((only) => [only]),
});
const note: fc.Arbitrary<Inline> = words.map((text) => ({ type: 'note', content: [{ type: 'text', text }] }));

/** Runs with something between them, as `toBlocks` gives them: neighbours that look alike are one. */
const content: fc.Arbitrary<Inline[]> = fc
  .tuple(
    run,
    fc.array(fc.tuple(fc.oneof(link, note, fc.constant<Inline>({ type: 'break' })), run), { maxLength: 3 }),
  )
  .map(([first, rest]) => [first, ...rest.flat()]);

const block: fc.Arbitrary<NewBlock> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), content }),
  fc.record({ type: fc.constant('paragraph' as const), content, startsSection: fc.constant(true as const) }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    content,
  }),
  fc.record({ type: fc.constant('quote' as const), content }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(content, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('figure' as const),
    photo: fc.constantFrom('photo-1', null),
    caption: words,
    credit: words,
  }),
  fc.record({ type: fc.constant('rule' as const) }),
);
const bodies = fc
  .array(block, { maxLength: 8 })
  .map((blocks) => blocks.map((one, index) => ({ ...one, para: `p${index}` })));

const picture = { sha256: 'ab', width: 3, height: 2 };
const resolvePhoto = (_id: string, caption: string): Figure => ({
  picture,
  alt: 'alt',
  caption,
  credit: 'photo’s own',
});

/** What `toBlocks` should make of it. */
function expected(blocks: (NewBlock & { para: string })[]): Block[] {
  let number = 0;
  return blocks.map((given): Block => {
    const { para } = given;
    switch (given.type) {
      case 'figure': {
        const { caption, photo, credit = '' } = given;
        const shown = photo === null ? { picture: null, alt: '' } : { picture, alt: 'alt' };
        return { para, number: null, type: 'figure', ...shown, caption, credit };
      }
      case 'heading':
      case 'rule':
        return { ...given, number: null };
      case 'paragraph':
      case 'list':
      case 'quote':
        return { ...given, number: ++number };
    }
  });
}

describe('toLexical', () => {
  it('is read back as it was given', () => {
    fc.assert(
      fc.property(bodies, (blocks) => {
        expect(toBlocks(toLexical(blocks), resolvePhoto)).toEqual(expected(blocks));
      }),
      { numRuns: 300 },
    );
  });

  it('writes nodes as the editor does', () => {
    const { root } = toLexical([
      {
        type: 'paragraph',
        para: 'a',
        startsSection: true,
        content: [{ type: 'text', text: 'x', marks: ['bold', 'underline'], lang: 'vi' }],
      },
    ]);
    expect(root).toEqual({
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          direction: null,
          format: '',
          indent: 0,
          textFormat: 0,
          textStyle: '',
          $: { section: true, para: 'a' },
          children: [
            {
              type: 'text',
              version: 1,
              text: 'x',
              format: 9,
              detail: 0,
              mode: 'normal',
              style: '',
              $: { lang: 'vi' },
            },
          ],
        },
      ],
    });
  });

  it('keeps the id of a photo among its fields, and gives each block field set an id of its own', () => {
    const photo: NewBlock = { type: 'figure', photo: '1', caption: 'same' };
    const fields = toLexical([
      { ...photo, para: 'a' },
      { ...photo, para: 'b' },
    ]).root.children?.map((node) => node.fields);
    expect(fields).toMatchObject([{ para: 'a', blockType: 'photo' }, { para: 'b' }]);
    expect(new Set(fields?.map((one) => one?.id)).size).toBe(2);
  });
});
