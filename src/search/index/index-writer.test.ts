import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dumpIndex } from './dump-index';
import { openIndexReader } from './index-reader';
import { createIndex, openIndexWriter } from './index-writer';
import { BLOCK_MARK, FACET_MARK } from './schema';
import { readStoredPlaces } from './text-places';
import { inTemporaryFolder } from './testing/in-temporary-folder';
import { makeParagraph, makeText } from './testing/make-text';
import { UnusableIndexError } from './unusable-index-error';

function inIndex(work: (index: ReturnType<typeof openBoth>) => void): void {
  inTemporaryFolder((folder) => work(openBoth(join(folder, 'index-1.sqlite'))));
}

function openBoth(file: string) {
  const writer = createIndex(file);
  const reader = openIndexReader(file);
  const find = (match: string) =>
    reader
      .prepare('SELECT id FROM words JOIN text ON no = words.rowid WHERE words MATCH ? ORDER BY id')
      .all(match)
      .flat();
  return { writer, reader, find, all: (sql: string) => reader.prepare(sql).all() };
}

describe('a text that is put', () => {
  it('is found by the words of each column', () => {
    inIndex(({ writer, find }) => {
      const author = { as: 'author' as const, pid: 'n1', lang: 'vi', name: 'Đỗ Thị Mùa' };
      const note = { type: 'note' as const, content: [{ type: 'text' as const, text: 'since Tuesday' }] };
      const body = [
        {
          ...makeParagraph('p1', 'Boats lie low'),
          content: [{ type: 'text' as const, text: 'Boats' }, note],
        },
        {
          type: 'figure' as const,
          para: 'f1',
          number: null,
          picture: null,
          alt: 'A jetty',
          caption: 'At noon',
          credit: '',
        },
      ];
      writer.apply({ put: [makeText({ body, names: [author], lede: 'A flood' })], remove: [] });
      for (const match of ['title : river', 'lede : flood', 'body : tuesday', 'caption : jetty'])
        expect(find(match), match).toEqual(['a1-en']);
      expect(find('author : "do thi mua"')).toEqual(['a1-en']);
      expect(find('exact : đỗ')).toEqual(['a1-en']);
      expect(find('translator : mua')).toEqual([]);
    });
  });

  it('has no phrase that goes from one block to the next', () => {
    inIndex(({ writer, find }) => {
      writer.apply({
        put: [makeText({ body: [makeParagraph('p1', 'one two'), makeParagraph('p2', 'three')] })],
        remove: [],
      });
      expect(find('"one two"')).toEqual(['a1-en']);
      expect(find('"two three"')).toEqual([]);
      expect(find(`"two ${BLOCK_MARK} three"`)).toEqual(['a1-en']);
    });
  });

  it('has a line of tokens for each of its places', () => {
    inIndex(({ writer, all }) => {
      writer.apply({
        put: [makeText({ topics: [{ kind: 'series', pid: 's1', lang: 'fr', name: 'Été' }] })],
        remove: [],
      });
      expect(all('SELECT tokens FROM text').flat()).toEqual([
        ' the river rises \n\n boats lie at the landing and wait \n ete ',
      ]);
      expect(
        readStoredPlaces(all('SELECT places FROM text').flat()[0]).map(({ kind, para }) => [kind, para]),
      ).toEqual([
        ['title', null],
        ['lede', null],
        ['paragraph', 'p1'],
        ['topics', null],
      ]);
    });
  });

  it('replaces the one with its id, and the one of its article in its language', () => {
    inIndex(({ writer, find, all }) => {
      writer.apply({ put: [makeText({ id: 'x' }), makeText({ pid: 'a2' })], remove: [] });
      writer.apply({ put: [makeText({ id: 'y', title: 'Ebb' })], remove: [] });
      expect(find('river OR ebb')).toEqual(['a2-en', 'y']);
      writer.apply({ put: [makeText({ id: 'y', lang: 'fr', title: 'Flow' })], remove: [] });
      expect(find('ebb')).toEqual([]);
      expect(find('flow')).toEqual(['y']);
      expect(all('SELECT no FROM article ORDER BY no')).toEqual([[1], [2]]);
    });
  });
});

describe('what texts have in common', () => {
  it('is counted, and gone with the last text', () => {
    inIndex(({ writer, all, find }) => {
      const shared = { people: ['n1'], year: 1999, names: [] };
      writer.apply({ put: [makeText(shared), makeText({ ...shared, pid: 'a2', lang: 'fr' })], remove: [] });
      expect(all("SELECT texts FROM facet WHERE name = 'person'")).toEqual([[2]]);
      expect(all("SELECT texts FROM word WHERE word = 'river'")).toEqual([[2]]);
      const [facet] = all("SELECT no FROM facet WHERE name = 'year'").flat();
      expect(find(`${FACET_MARK}${String(facet)}`)).toHaveLength(2);

      writer.apply({ put: [], remove: ['a1-en', 'unknown'] });
      expect(all("SELECT texts FROM word WHERE word = 'river'")).toEqual([[1]]);
      expect(all('SELECT code FROM language')).toEqual([['fr']]);

      writer.apply({ put: [], remove: ['a2-fr'] });
      for (const table of ['article', 'language', 'text', 'facet', 'text_facets', 'label', 'word'])
        expect(all(`SELECT * FROM ${table}`), table).toEqual([]);
      for (const table of ['words_docsize', 'label_words_docsize', 'spelling_docsize'])
        expect(all(`SELECT * FROM ${table}`), table).toEqual([]);
    });
  });

  it('has Khmer words whole, and is what is indexed of the title and not of the body', () => {
    inIndex(({ writer, all }) => {
      const put = [makeText({ lang: 'km', title: 'ទឹកទន្លេ', body: [makeParagraph('p1', 'ភូមិឆ្ងាយ')] })];
      writer.apply({ put, remove: [] });
      expect(all('SELECT word FROM word').flat().join('')).toBe('ទឹកទន្លេ');
    });
  });
});

describe('a change', () => {
  it('is all there with its position, or not at all', () => {
    inIndex(({ writer, reader }) => {
      writer.apply({ put: [makeText()], remove: [], position: 'one', lag: 12 });
      const before = dumpIndex(reader);
      const broken = makeText({ pid: 'a2' });
      Object.defineProperty(broken, 'topics', { get: () => expect.fail('no topics') });
      const put = [makeText({ title: 'Ebb' }), broken];
      expect(() => writer.apply({ put, remove: [], position: 'two' })).toThrow('no topics');
      expect(dumpIndex(reader)).toEqual(before);
      expect(reader.getState()).toEqual({ position: 'one', lag: 12 });

      writer.apply({ put: [], remove: [], position: 'three' });
      expect(reader.getState()).toEqual({ position: 'three', lag: 12 });
    });
  });

  it('may hold any string', () => {
    inIndex(({ writer, find, all }) => {
      const strange = 'a\u0000b \ud800 "\' \u{1f6b2} ' + FACET_MARK + BLOCK_MARK;
      const put = [
        makeText({ title: strange, lang: strange, outlet: strange, series: '', lede: 'x'.repeat(70_000) }),
      ];
      writer.apply({ put, remove: [], position: strange });
      expect(find('boats')).toEqual([`a1-${strange.replace(/[\u0000\ud800]/gu, '\ufffd')}`]);
      writer.apply({ put: [makeText({ ...put[0], title: '' })], remove: [] });
      expect(all('SELECT word FROM word').flat()).not.toContain('b');
    });
  });
});

describe('an index built in bulk', () => {
  it('is no index before it is finished', () => {
    inTemporaryFolder((folder) => {
      const file = join(folder, 'index-1.sqlite');
      const writer = createIndex(file, { bulk: true });
      writer.apply({ put: [makeText()], remove: [], position: 'here' });
      expect(() => openIndexReader(file)).toThrow(UnusableIndexError);
      expect(() => openIndexWriter(file)).toThrow(UnusableIndexError);
      writer.finish();
      expect(openIndexReader(file).getState().position).toBe('here');
      writer.apply({ put: [], remove: ['a1-en'] });
      expect(openIndexReader(file).prepare('SELECT * FROM word').all()).toEqual([]);
      expect(() => createIndex(file)).toThrow(/already/);
    });
  });
});
