import { describe, expect, it } from 'vitest';
import { toChange } from './to-change';

const key = { documentKey: { _id: 'an id' } };
const update = (coll: string, rest: object) => ({ operationType: 'update', ns: { coll }, ...key, ...rest });

describe('an event of the change stream', () => {
  it.each(['insert', 'update', 'replace', 'delete'])(
    '%s of a publication concerns its text',
    (operationType) => {
      const event = { operationType, ns: { coll: 'publications' }, ...key };
      expect(toChange(event)).toEqual({ kind: 'text', id: 'an id' });
    },
  );

  it.each([
    [{ updated: ['name', 'updatedAt'] }, 'word'],
    [{ updated: ['names.0.name'] }, 'word'],
    [{ updated: ['label.vi'] }, 'word'],
    [{ updated: [], removed: ['label.vi'] }, 'word'],
    [{ updated: [], cut: ['names'] }, 'word'],
    [{ updated: ['about.en', 'sortName', 'updatedAt'], removed: [] }, 'nothing'],
    [{ updated: null }, 'nothing'],
  ])('%j of a person is %s to the index', (fields, kind) => {
    expect(toChange(update('people', fields))).toMatchObject({ kind });
  });

  it('that is the end of a document of the vocabulary, or of a collection, is told as such', () => {
    expect(toChange({ operationType: 'delete', ns: { coll: 'series' }, ...key })).toEqual({
      kind: 'wordGone',
      of: 'series',
    });
    for (const operationType of ['drop', 'rename', 'dropDatabase', 'invalidate', undefined]) {
      expect(toChange({ operationType })).toEqual({ kind: 'upheaval' });
    }
  });
});
