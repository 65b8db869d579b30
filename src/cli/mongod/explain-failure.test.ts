import { describe, expect, it } from 'vitest';
import {
  explainFailure,
  explainLoss,
  getMissingLibrary,
  isFolderInUse,
  isPortTaken,
} from './explain-failure';

const explain = (output: string, signal: string | null = null): string =>
  explainFailure({ folder: '/srv/data', output, signal });

const curl =
  'mongod: error while loading shared libraries: libcurl.so.4: cannot open shared object file: No such file or directory';

describe('explainFailure', () => {
  it('names the package of a missing library', () => {
    expect(getMissingLibrary(curl)).toBe('libcurl.so.4');
    expect(explain(curl)).toContain('apt-get install libcurl4');
    expect(explain(curl.replace('libcurl.so.4', 'libfoo.so.1'))).toContain('needs the library libfoo.so.1');
  });

  it.each([
    ['', 'SIGILL', 'processor with AVX'],
    ['No space left on device', null, 'The disk of /srv/data is full'],
    [
      '{"s":"E","msg":"x","attr":{"error":"DBPathInUse: Unable to lock the lock file"}}',
      null,
      'Another mongod uses',
    ],
    ['Wrong mongod version: UPGRADE PROBLEM', null, 'another version of MongoDB'],
    ['Permission denied: \\"/srv/data/mongodb/storage.bson\\"', null, 'may not write to /srv/data'],
  ])('explains %j (%s)', (output, signal, sentence) => {
    expect(explain(output, signal)).toContain(sentence);
  });

  it('quotes the last error of a log that it does not know', () => {
    const log = '{"s":"I","msg":"Starting"}\n{"s":"F","msg":"Something new"}\n{"s":"I","msg":"Bye"}';
    expect(explain(log)).toBe('MongoDB did not start (Something new): see /srv/data/mongod.log.');
  });

  it('takes no information for a failure', () => {
    const log = '{"s":"I","msg":"current featureCompatibilityVersion value"}\n{"s":"E","msg":"Slow disk"}';
    expect(explain(log)).toContain('MongoDB did not start (Slow disk)');
  });

  it('tells a taken port and a folder in use apart', () => {
    expect(isPortTaken('"errmsg":"Address already in use"')).toBe(true);
    expect(isFolderInUse('"errmsg":"Address already in use"')).toBe(false);
  });

  it('says of one that ended by itself that the disk is full, or where to look', () => {
    const folder = '/srv/data';
    expect(explainLoss({ folder, output: '__posix_std: No space left on device' })).toContain(
      'is full: free',
    );
    expect(explainLoss({ folder, output: '' })).toContain('/srv/data/mongod.log');
  });
});
