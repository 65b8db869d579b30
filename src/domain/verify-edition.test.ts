import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionContent } from './edition';
import { freezeEdition } from './freeze';
import { hashEdition } from './hashing';
import { type StoredEdition, toFormFault, verifyEdition } from './verify-edition';

const SHA = 'a'.repeat(64);
const content: EditionContent = {
  kind: 'original',
  title: 'The ferry',
  titleSupplied: false,
  slug: 'the-ferry',
  lede: '',
  body: [
    { para: 'h', number: null, type: 'heading', level: 2, content: [{ type: 'text', text: 'Noon' }] },
    {
      para: 'a',
      number: 1,
      type: 'paragraph',
      content: [
        { type: 'text', text: 'The ferry left late.' },
        { type: 'note', content: [{ type: 'text', text: 'By ten minutes.' }] },
      ],
    },
    {
      ...{ para: 'f', number: null, type: 'figure', alt: 'A ferry', caption: 'At noon', credit: 'VNA' },
      picture: { sha256: SHA, width: 10, height: 10 },
    },
  ],
  credits: [{ role: 'author', name: 'A. Fixture', asPrinted: '', person: null }],
  abstractBy: [],
  source: null,
  rights: '',
  translatedFrom: null,
  machineDraft: [],
};

function store(given: EditionContent, previous: StoredEdition | null, note: string | null): StoredEdition {
  const publishedAt = '2026-11-21T10:00:00.000Z';
  const edition = freezeEdition({
    ...{ article: 'd10000000g', lang: 'en', content: given, note, previous, publishedAt },
  });
  if (!edition) throw new Error('Nothing was frozen.');
  return { ...edition, title: given.title, photoHashes: [SHA] };
}

const first = store(content, null, null);
const second = store({ ...content, lede: 'Late again.' }, first, 'A lede.');
const third = store({ ...content, lede: 'Late, again.' }, second, null);
const partsOf = (edition: StoredEdition, before: StoredEdition | null) =>
  verifyEdition(edition, before).map(({ part }) => part);

/** Every text and number in a value, by the path to it. */
function listPlaces(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return value === null ? [] : [path];
  return Object.entries(value).flatMap(([name, member]) => listPlaces(member, [...path, name]));
}

function changeAt(value: unknown, [name, ...rest]: string[], bit: number): unknown {
  if (name === undefined)
    return typeof value === 'string' ? flip(value, bit) : typeof value === 'number' ? value + 1 : !value;
  if (Array.isArray(value))
    return value.map((member: unknown, index) =>
      String(index) === name ? changeAt(member, rest, bit) : member,
    );
  const members = Object.entries(value ?? {});
  return Object.fromEntries(
    members.map(([key, member]) => [key, key === name ? changeAt(member, rest, bit) : member]),
  );
}

function flip(text: string, at: number): string {
  if (text === '') return 'x';
  const index = at % text.length;
  return text.slice(0, index) + (text[index] === 'x' ? 'y' : 'x') + text.slice(index + 1);
}

describe('verifyEdition', () => {
  it('finds nothing in editions as they were published', () => {
    expect(verifyEdition(first, null)).toEqual([]);
    expect(verifyEdition(second, first)).toEqual([]);
    expect(verifyEdition(third, second)).toEqual([]);
  });

  it('finds a single changed character anywhere in what is frozen', () => {
    const places = listPlaces(second);
    expect(places.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(100), (place, at) => {
        const changed = changeAt(second, place, at) as StoredEdition;
        expect(changed).not.toEqual(second);
        expect(verifyEdition(changed, first)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('names the paragraph, with what was recorded and what its words give', () => {
    const body = content.body.map((block) =>
      block.para === 'a' ? { ...block, content: [{ type: 'text', text: 'The ferry left early.' }] } : block,
    ) as EditionContent['body'];
    const faults = verifyEdition({ ...first, content: { ...content, body } }, null);
    expect(faults.map(({ part, para }) => [part, para])).toEqual([
      ['hash', undefined],
      ['paragraph', 'a'],
    ]);
    expect(faults[1]?.expected).toContain(first.paragraphs[1]?.hash);
    expect(faults[0]).toMatchObject({ expected: first.hash });
  });

  it('finds a paragraph that was taken out or put in', () => {
    const shorter = { ...first, content: { ...content, body: content.body.slice(0, 2) } };
    expect(verifyEdition(shorter, null)).toContainEqual(
      expect.objectContaining({ part: 'paragraph', para: 'f', found: 'none' }),
    );
    const longer = { ...first, paragraphs: first.paragraphs.slice(0, 2) };
    expect(verifyEdition(longer, null)).toContainEqual(
      expect.objectContaining({ part: 'paragraph', para: 'f', expected: 'none' }),
    );
  });

  it('finds a gap, and an edition that stands there twice', () => {
    expect(verifyEdition(third, first)).toEqual([{ part: 'number', expected: '2', found: '3' }]);
    expect(verifyEdition(second, null)).toEqual([{ part: 'number', expected: '1', found: '2' }]);
    expect(verifyEdition(second, second)).toEqual([{ part: 'number', expected: '3', found: '2' }]);
  });

  it('shows a forged edition, whose hash was computed anew, by the one after it', () => {
    const words = { ...second, content: { ...second.content, lede: 'On time.' } };
    const forged = { ...words, hash: hashEdition(words) };
    expect(verifyEdition(forged, first)).toEqual([]);
    expect(verifyEdition(third, forged)).toEqual([
      { part: 'previousHash', expected: second.hash, found: forged.hash },
    ]);
    expect(partsOf({ ...first, previousHash: SHA }, null)).toEqual(['previousHash', 'hash']);
  });

  it('compares what is repeated to find it by', () => {
    expect(verifyEdition({ ...first, title: null }, null)).toEqual([
      { part: 'title', expected: 'The ferry', found: 'none' },
    ]);
    expect(partsOf({ ...first, photoHashes: [] }, null)).toEqual(['photoHashes']);
  });

  it('says of what is no edition at all why', () => {
    const broken: StoredEdition = Object.assign({ ...first }, { content: null });
    expect(partsOf(broken, null)).toEqual(['form']);
    const half = { ...first, content: { ...content, title: '\ud800' } };
    expect(verifyEdition(half, null)).toEqual([
      expect.objectContaining({
        part: 'form',
        found: expect.stringContaining('half of a character') as string,
      }),
    ]);
    expect(toFormFault('odd')).toEqual({ part: 'form', expected: 'an edition', found: 'odd' });
  });
});
