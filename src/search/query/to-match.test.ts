import Database from 'libsql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlace } from '../index/cut-place';
import { CAPTION_MARK, FACET_MARK, SCHEMA, WORD_COLUMNS } from '../index/schema';
import { parseQuery } from './parse-query';
import { toMatch } from './to-match';

type Row = Partial<Record<keyof typeof WORD_COLUMNS, string>>;

const COLUMNS = Object.keys(WORD_COLUMNS);
const WEIGHTS = Object.values(WORD_COLUMNS).join(', ');

/** A table of ours with these rows; the first is 1. `facet` and all others are words as published. */
function openTable(rows: Row[]) {
  const database = new Database(':memory:');
  database.exec(SCHEMA);
  const insert = database.prepare(
    `INSERT INTO words (rowid, ${COLUMNS.join(', ')}) VALUES (${['?', ...COLUMNS.map(() => '?')].join(', ')})`,
  );
  for (const [index, row] of rows.entries()) {
    const { facet = '', ...written } = row;
    const lines = Object.entries(written).map(
      ([column, text]) => [column, cutPlace({ kind: 'paragraph', words: text })] as const,
    );
    const values: Record<string, string> = Object.fromEntries(
      lines.map(([column, line]) => [column, line.paired]),
    );
    values.captioned = (values.caption ?? '').replaceAll(/[^ ]+/g, `${CAPTION_MARK}$&`);
    values.exact = lines.flatMap(([, { exact }]) => exact).join(' ');
    values.facet = facet;
    insert.run([index + 1, ...COLUMNS.map((column) => values[column] ?? '')]);
  }
  const select = database.prepare(
    `SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, ${WEIGHTS}), rowid`,
  );
  return (match: string) => select.raw().all(match).flat();
}

const find = openTable([
  {
    title: 'The ferry of Bến Gỗ',
    body: 'A ferry crosses the river. The salt pans are old.',
    facet: `${FACET_MARK}1 ${FACET_MARK}12`,
  },
  {
    title: 'Salt',
    body: 'Pans of salt; new pans',
    caption: 'The ferry, seen from the mill',
    facet: `${FACET_MARK}2`,
  },
  { title: 'Má và ma', body: 'mà mã mạ', author: 'Lê Văn Mưu' },
  { title: 'Ma', body: 'ma ma ma', translator: 'Le Van Muu' },
  { title: 'ប្រាសាទអង្គរវត្ត', body: 'ខ្ញុំទៅមើលទន្លេ' },
  { body: 'salty ferries' },
]);

function ask(q: string, { facets = [], inCaption = false }: { facets?: number[]; inCaption?: boolean } = {}) {
  const match = toMatch({ query: parseQuery(q), facets, inCaption });
  return match === null ? null : find(match);
}

describe('finds', () => {
  it.each([
    ['ferry ', [1, 2]],
    ['ferr', [1, 2, 6]],
    ['salt ferry ', [1, 2]],
    ['"salt pans"', [1]],
    ['"pans salt"', []],
    ['"pans of salt"', [2]],
    ['salt -old', [2]],
    ['salt  -"new pans"', [1]],
    ['title:salt ', [2]],
    ['title:sal', [2]],
    ['caption:mill ', [2]],
    ['author:"lê văn"', [3]],
    ['translator:muu ', [4]],
    ['-title:salt ferry ', [1]],
    ['អង្គរ', [5]],
    ['ខ្ញំុ', [5]],
    ['រអង្គ', []],
    ['ben go ', [1]],
  ])('%j', (question, expected) => {
    expect(ask(question)?.toSorted()).toEqual(expected);
  });

  it('narrows by facets', () => {
    expect(ask('ferry ', { facets: [1] })).toEqual([1]);
    expect(ask('ferry ', { facets: [1, 12] })).toEqual([1]);
    expect(ask('ferry ', { facets: [1, 2] })).toEqual([]);
    expect(ask('ferry -river', { facets: [1] })).toEqual([]);
  });

  it('looks into captions only', () => {
    expect(ask('ferry ', { inCaption: true })).toEqual([2]);
    expect(ask('ferry title:salt ', { inCaption: true })).toEqual([2]);
    expect(ask('pans ', { inCaption: true })).toEqual([]);
    expect(ask('ferry -salt', { inCaption: true })).toEqual([]);
  });
});

describe('what comes first', () => {
  it('the form that was typed with its diacritics', () => {
    expect(ask('má ')).toEqual([3, 4]);
    expect(ask('"lê văn"')).toEqual([3, 4]);
    expect(ask('mà')?.at(0)).toBe(3);
  });

  it('without diacritics the text that says it more', () => {
    expect(ask('ma ')).toEqual([4, 3]);
  });
});

it.each(['', '-salt', '😀', '"'])('asks for nothing: %j', (question) => {
  expect(toMatch({ query: parseQuery(question), facets: [1], inCaption: false })).toBeNull();
});

it('writes the expression of FTS5', () => {
  const write = (q: string) => toMatch({ query: parseQuery(q), facets: [7], inCaption: false });
  expect(write('angk')).toBe(`("angk" * OR "angk") AND {facet} : "${FACET_MARK}7"`);
  expect(write('Má -b')).toBe(`(("ma" OR {exact} : "má") AND {facet} : "${FACET_MARK}7") NOT ("b")`);
});

describe('any question', () => {
  const words = fc.constantFrom(
    ...[
      'salt',
      'má',
      'អង្គរ',
      'angk',
      '1979',
      'l’eau',
      'title:',
      'author:',
      '"',
      '«',
      '»',
      '“',
      '‘',
      '’',
      '-',
      '−',
      ' ',
      ' ',
    ],
    ...[
      'AND',
      'NOT',
      'NEAR(',
      '*',
      '^',
      '(',
      ')',
      '{',
      '}',
      ':',
      '+',
      "'",
      '\\',
      ';',
      '\u0000',
      '\ud800',
      '😀',
      '\u200b',
      FACET_MARK,
    ],
  );
  const questions = fc.oneof(
    { weight: 20, arbitrary: fc.array(words, { maxLength: 60 }).map((all) => all.join('')) },
    { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
    { weight: 10, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 80 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 400, maxLength: 800 }) },
  );

  it('is one that FTS5 understands, and has nothing but words between its quotation marks', () => {
    fc.assert(
      fc.property(
        questions,
        fc.uniqueArray(fc.nat(99), { maxLength: 7 }),
        fc.boolean(),
        (q, facets, inCaption) => {
          const match = toMatch({ query: parseQuery(q), facets, inCaption });
          if (match === null) return;
          expect(find(match)).toBeInstanceOf(Array);
          for (const [, inside = ''] of match.matchAll(/"([^"]*)"/g)) {
            expect(inside).toMatch(
              /^\ue000?[\p{L}\p{M}\p{N}\ue003\ue004]+(?: [\p{L}\p{M}\p{N}\ue003\ue004]+)*$/u,
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has terms where they are in the question, and reads them again alone', () => {
    fc.assert(
      fc.property(questions, (q) => {
        for (const { start, end, tokens, quoted } of parseQuery(q).terms) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(q.length);
          const alone = cutPlace({ kind: 'paragraph', words: q.slice(start, end) }).line.trim();
          if (tokens.length < 40 || !quoted) expect(alone).toBe(tokens.map(({ folded }) => folded).join(' '));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of the longest terms there can be', () => {
    const term = (letter: string) => `title:"${Array.from({ length: 45 }, () => letter).join(' ')}"`;
    const q = Array.from({ length: 20 }, (_, index) => term(String.fromCharCode(0xe0 + index))).join(' ');
    const terms = Array.from(
      { length: 16 },
      (_, index) => parseQuery(term(String.fromCodePoint(0x1ea0 + index * 2))).terms,
    ).flat();
    expect(ask(q)).toEqual([]);
    expect(
      find(toMatch({ query: { terms, cut: true }, facets: [1, 2, 3, 4, 5, 6, 7], inCaption: true })!),
    ).toEqual([]);
  });
});
