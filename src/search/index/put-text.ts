import type { IndexedText } from '@/domain/search';
import { cutPlace } from './cut-place';
import { WORD_COLUMNS } from './schema';
import type { SharedTables } from './shared-tables';
import type { Statements } from './statements';
import { toColumns } from './text-columns';
import { listFacets } from './text-facets';
import { listSharedLabels } from './text-labels';
import { listPlaces, toStoredPlaces } from './text-places';

const COLUMNS = Object.keys(WORD_COLUMNS);
const PUT_WORDS = `INSERT INTO words (rowid, ${COLUMNS.join(', ')}) VALUES (?, ${COLUMNS.map(() => '?').join(', ')})`;

/** Adds a text under a number that no text has. */
export function putText(options: {
  statements: Statements;
  shared: SharedTables;
  no: number;
  text: IndexedText;
}): void {
  const { statements, shared, no, text } = options;
  const places = listPlaces(text).map((place) => ({ ...place, cut: cutPlace(place) }));
  statements.run('INSERT INTO text VALUES (?, ?, ?, ?, ?, ?)', [
    no,
    text.id,
    text.edition,
    putLabels(shared, text).join(' '),
    places.map(({ cut }) => cut.line).join('\n'),
    toStoredPlaces(places),
  ]);
  const facets = listFacets(text).map(({ name, value }) => shared.facets.add([name, value]));
  statements.run('INSERT INTO text_facets VALUES (?, ?)', [no, facets.join(',')]);
  statements.run(PUT_WORDS, [no, ...toColumns({ text, places, facets })]);
  shared.words.add(new Set(places.flatMap(({ cut }) => cut.words)), 1);
}

function putLabels({ labels }: SharedTables, text: IndexedText): number[] {
  return [
    labels.add(['text', text.pid, text.lang, text.title], { isRare: true }),
    ...listSharedLabels(text).map(({ kind, pid, lang, words }) => labels.add([kind, pid, lang, words])),
  ];
}
