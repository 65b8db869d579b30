import { describe, expect, it } from 'vitest';
import { EnvironmentError, openEnvironment } from './env';

const url = 'mongodb://127.0.0.1:27017/colophon?replicaSet=rs0';

describe('the environment', () => {
  it('has defaults for everything but the database and the secret', () => {
    const { env } = openEnvironment({});
    expect(env).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      NAAN: '99999',
      NAAN_FORMER: [],
      COMPRESS: true,
    });
    expect(env.SITE_URL).toBe('http://localhost:3000');
    expect(() => env.DATABASE_URL).toThrow(/^DATABASE_URL is not set: start the site with `npm run demo`/);
  });

  it('reads what is given, and takes an empty value for none', () => {
    const { env, isGiven } = openEnvironment({
      DATABASE_URL: url,
      PORT: '4000',
      SITE_URL: 'https://archive.example.org/',
      COMPRESS: 'off',
      NAAN_FORMER: '12345, 67890',
      SITE_NAME: '',
    });
    expect(env).toMatchObject({ DATABASE_URL: url, PORT: 4000, COMPRESS: false, SITE_NAME: 'Colophon' });
    expect(env.SITE_URL).toBe('https://archive.example.org');
    expect(env.NAAN_FORMER).toEqual(['12345', '67890']);
    expect([isGiven('PORT'), isGiven('SITE_NAME'), isGiven('HOST')]).toEqual([true, false, false]);
  });

  it.each([
    ['DATABASE_URL', 'postgres://x/y', 'must begin with mongodb://'],
    ['DATABASE_URL', 'mongodb://127.0.0.1:27017?replicaSet=rs0', 'must name the database'],
    ['DATABASE_URL', 'mongodb://a:1,b:2/colophon', 'must say replicaSet='],
    ['PAYLOAD_SECRET', 'short', 'must have at least 32 characters'],
    ['PORT', '3000x', 'must be a number'],
    ['PORT', '70000', 'must be between 1 and 65535'],
    ['SITE_URL', 'archive.example.org', 'must be the address of the site'],
    ['SITE_URL', 'https://example.org/archive', 'must have no path'],
    ['SITE_URL', 'http://archive.example.org', 'must begin with https://'],
    ['SITE_URL', 'http://127.example.org', 'must begin with https://'],
    ['TRUSTED_PROXIES', '10.0.0.0/8, everybody', 'must be addresses or networks'],
    ['METRICS_TOKEN', 'short', 'must have at least 16'],
    ['NAAN', 'ark', 'must be an ARK name assigning authority number'],
    ['COMPRESS', 'perhaps', 'must be on or off'],
  ])('refuses %s=%s and says why', (key, value, reason) => {
    const { env } = openEnvironment({ [key]: value });
    expect(() => env.SITE_NAME).toThrow(EnvironmentError);
    expect(() => env.SITE_NAME).toThrow(`${key} ${reason}`);
  });

  it('takes a database of several hosts, and one found through DNS', () => {
    for (const given of [
      'mongodb://u:p@a:1,b:2/colophon?w=1&replicaSet=rs',
      'mongodb+srv://a.example/colophon',
    ]) {
      expect(openEnvironment({ DATABASE_URL: given }).env.DATABASE_URL).toBe(given);
    }
  });

  it('lets a command provide what it has just started', () => {
    const { env, provide } = openEnvironment({});
    expect(() => env.DATABASE_URL).toThrow();
    provide({ DATABASE_URL: url });
    expect(env.DATABASE_URL).toBe(url);
  });

  it('builds without a database, with addresses that lead nowhere', () => {
    const { env } = openEnvironment({ NEXT_PHASE: 'phase-production-build' });
    expect(env.DATABASE_URL).toContain('build.invalid');
  });
});

describe('a bucket that is set by half', () => {
  it.each([
    [{ S3_ENDPOINT: 'https://s3.example.org' }, /^S3_ENDPOINT is set without S3_BUCKET: name the bucket, or/],
    [{ S3_SECRET_ACCESS_KEY: 'secret' }, /^S3_SECRET_ACCESS_KEY is set without S3_BUCKET/],
    [{ S3_BUCKET: 'photos', S3_ACCESS_KEY_ID: 'key' }, /^S3_SECRET_ACCESS_KEY is not set: set both keys/],
    [{ S3_BUCKET: 'photos', S3_SECRET_ACCESS_KEY: 'key' }, /^S3_ACCESS_KEY_ID is not set: set both keys/],
  ])('%j is refused in a sentence', (given, sentence) => {
    expect(() => openEnvironment(given).env.PORT).toThrow(sentence);
  });

  it.each([
    { S3_BUCKET: 'photos', S3_ENDPOINT: '', S3_ACCESS_KEY_ID: '', S3_SECRET_ACCESS_KEY: '' },
    { S3_BUCKET: 'photos', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' },
    { S3_BUCKET: '', S3_ENDPOINT: '' },
  ])('%j is whole', (given) => {
    expect(openEnvironment(given).env.S3_BUCKET).toBe(given.S3_BUCKET || undefined);
  });
});
