import { MongoServerSelectionError } from 'mongodb';
import { expect, it } from 'vitest';
import { isDatabaseAway } from './database-away';

it('knows a database that is gone by the error, or by what caused it', () => {
  const named = (name: string) => Object.assign(new Error('…'), { name });
  for (const name of ['MongoNetworkTimeoutError', 'MongoPoolClearedError', 'MongooseServerSelectionError']) {
    expect(isDatabaseAway(named(name)), name).toBe(true);
  }
  expect(isDatabaseAway(new Error('…', { cause: named(MongoServerSelectionError.name) }))).toBe(true);
  const steppedDown = Object.assign(named('MongoServerError'), { code: 10107 });
  expect(isDatabaseAway(steppedDown)).toBe(true);
  // Two who wrote the same at the same moment: the database is there.
  expect(isDatabaseAway(Object.assign(named('MongoServerError'), { code: 112 }))).toBe(false);
  for (const error of [named('MongoServerError'), new TypeError('…'), 'MongoNetworkError', null]) {
    expect(isDatabaseAway(error)).toBe(false);
  }
});
