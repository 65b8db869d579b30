import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IndexedText } from '@/domain/search';
import type { IndexChange } from './apply-change';
import { findIndexFault } from './testing/find-index-fault';
import { compareDumps, dumpIndex } from './dump-index';
import { createIndex } from './index-writer';
import { inTemporaryFolder } from './testing/in-temporary-folder';
import { makeParagraph, makeText } from './testing/make-text';

const WORDS = ['boat', 'Été', 'đò', 'ma', 'má', 'ទឹក', 'ទន្លេ', '水', '1999', 'ferryman’s', '—'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((list) => list.join(' '));
const someOf = <T>(...values: T[]) => fc.subarray(values);

const text: fc.Arbitrary<IndexedText> = fc
  .record({
    id: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'),
    pid: fc.constantFrom('a1', 'a2'),
    lang: fc.constantFrom('en', 'vi', 'km'),
    edition: fc.nat(3),
    title: words,
    lede: words,
    body: fc
      .array(words, { maxLength: 3 })
      .map((all) => all.map((each, at) => makeParagraph(`b${at}`, each))),
    names: fc.array(
      fc.record({
        as: fc.constantFrom('author' as const, 'translator' as const, 'other' as const),
        pid: fc.constantFrom(null, 'n1', 'n2'),
        lang: fc.constantFrom('en', 'vi'),
        name: fc.constantFrom('Ann Tide', 'Đỗ Mùa', ''),
      }),
      { maxLength: 3 },
    ),
    topics: someOf({ kind: 'subject' as const, pid: 's1', lang: 'en', name: 'rivers' }),
    people: someOf('n1', 'n2', 'n1'),
    series: fc.constantFrom(null, 'w1'),
    subjects: someOf('s1'),
    year: fc.constantFrom(null, 1999, 2001),
    outlet: fc.constantFrom(null, 'The Ferry'),
  })
  .map(makeText);

const change: fc.Arbitrary<IndexChange> = fc.record({
  put: fc.array(text, { maxLength: 3 }),
  remove: fc.subarray(['p1', 'p2', 'p3', 'p9']),
});

/** What the index must have after these changes. */
function follow(changes: IndexChange[]): IndexedText[] {
  let texts: IndexedText[] = [];
  for (const { put, remove } of changes) {
    texts = texts.filter(({ id }) => !remove.includes(id));
    for (const one of put) {
      texts = texts.filter(({ id, pid, lang }) => id !== one.id && (pid !== one.pid || lang !== one.lang));
      texts.push(one);
    }
  }
  return texts;
}

it('an index is the same after any changes as one built from scratch', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.boolean(), (changes, bulk) => {
      inTemporaryFolder((folder) => {
        const changed = createIndex(join(folder, 'index-1.sqlite'), { bulk });
        for (const one of changes) changed.apply(one);
        changed.finish();
        const built = createIndex(join(folder, 'index-2.sqlite'), { bulk: true });
        built.apply({ put: follow(changes).toReversed(), remove: [] });
        built.finish();
        expect(compareDumps(dumpIndex(changed), dumpIndex(built))).toEqual([]);
        expect(findIndexFault(changed.file)).toBeNull();
        changed.close();
        built.close();
      });
    }),
    { numRuns: 40 },
  );
}, 60_000);
