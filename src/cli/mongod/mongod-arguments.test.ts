import { describe, expect, it } from 'vitest';
import { toDatabaseUrl, toMongodArguments, toMongodEnvironment } from './mongod-arguments';

describe('how mongod is started', () => {
  it('listens on loopback only', () => {
    const words = toMongodArguments({ dbPath: '/srv/db', port: 5000 });
    expect(words[words.indexOf('--bind_ip') + 1]).toBe('127.0.0.1');
    expect(words[words.indexOf('--port') + 1]).toBe('5000');
  });

  it.each([
    ['6.18.44-generic', false],
    ['6.19.0', true],
    ['6.20.1', true],
    ['7.0.3-1-amd64', true],
    ['7.1.0', false],
    ['5.15.0', false],
  ])('tunes glibc for kernel %s: %s', (kernel, tuned) => {
    expect('GLIBC_TUNABLES' in toMongodEnvironment({ kernel, libraries: null })).toBe(tuned);
  });

  it('has a URL that turns transactions on', () => {
    expect(toDatabaseUrl(5000)).toBe('mongodb://127.0.0.1:5000/colophon?replicaSet=colophon');
  });
});
