import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXPORTS } from '@/domain/exports';
import { BIBLIOGRAPHY_TYPE } from '@/domain/negotiate';
import { SEARCH_API_PATH, SUGGESTIONS_PATH } from '@/domain/paths';
import { LOCALE_CODES } from '@/i18n/locales';

const configuration = readFileSync(new URL('./nginx.conf', import.meta.url), 'utf8');

/** The rows of one `map`: what nginx compares with, and what it gives. */
function rowsOf(variable: string): [string, string][] {
  const [, block = ''] = new RegExp(`map \\S+ \\$${variable} \\{([^}]*)\\}`).exec(configuration) ?? [];
  return [...block.matchAll(/^ *("[^"]*"|default) +("[^"]*"|\$\w+);$/gm)].map(([, key = '', value = '']) => [
    key.replaceAll('"', ''),
    value.replaceAll('"', ''),
  ]);
}

/** The row that nginx takes for a value: the first expression that fits, else the default. */
function mapTo(variable: string, value: string): string | undefined {
  const rows = rowsOf(variable);
  const fits = ([key]: [string, string]) =>
    key.startsWith('~') && new RegExp(key.replace(/^~\*?/, ''), key.startsWith('~*') ? 'i' : '').test(value);
  return (rows.find(fits) ?? rows.find(([key]) => key === 'default'))?.[1];
}

test('the proxy knows each media type that the archive answers with', () => {
  for (const { type } of Object.values(EXPORTS)) {
    expect(mapTo('representation', type), type).toBe(type);
    expect(mapTo('representation', ` ${type.toUpperCase()} `), type).toBe(type);
    expect(mapTo('representation', `text/html;q=0.5, ${type}`), type).toBe('$http_accept');
    expect(mapTo('representation', `${type};q=0`), type).toBe('$http_accept');
  }
  expect(mapTo('representation', `${BIBLIOGRAPHY_TYPE}; style=mla`)).toBe('$http_accept');
  for (const accept of [
    '',
    '*/*',
    'text/html,application/xhtml+xml,image/avif,*/*;q=0.8',
    'application/json',
  ]) {
    expect(mapTo('representation', accept), accept).toBe('text/html');
  }
});

test('the proxy keeps a copy for each language where the address has none', () => {
  for (const locale of LOCALE_CODES) {
    expect(mapTo('language_of_key', `/${locale}`)).toBe('');
    expect(mapTo('language_of_key', `/${locale}/articles`)).toBe('');
  }
  const ownLanguage = ['/media/ab/320.avif', '/favicon.svg', '/sitemap.xml', '/sitemap/0.xml'];
  for (const path of [...ownLanguage, SEARCH_API_PATH, SUGGESTIONS_PATH]) {
    expect(mapTo('language_of_key', path), path).toBe('');
  }
  for (const path of ['/', '/ark:99999/d1x', '/ark:/99999/d1x.km', '/no/such', '/english']) {
    expect(mapTo('language_of_key', path), path).toBe('$http_accept_language');
  }
  expect(mapTo('datetime_of_key', '/timegate/https:/x')).toBe('$http_accept_datetime');
  expect(mapTo('datetime_of_key', '/en')).toBe('');
});

test('of the API, the search alone is kept', () => {
  const [, pattern = ''] = /location ~ "?(\^\S*admin\S*?)"? \{/.exec(configuration) ?? [];
  const isEditors = (path: string) => new RegExp(pattern).test(path);
  for (const path of [SEARCH_API_PATH, SUGGESTIONS_PATH, '/en/search', '/apis', '/administration']) {
    expect(isEditors(path), path).toBe(false);
  }
  const others = ['/api', '/api/texts', '/api/users/login', '/api/searches', '/api/search/', '/api/search/x'];
  for (const path of [...others, '/admin', '/admin/login', '/preview/texts/1']) {
    expect(isEditors(path), path).toBe(true);
  }
});

test('outsiders learn nothing of health and metrics but that the site lives', () => {
  const locations = [...configuration.matchAll(/location (=|~) "?(\S+?)"? \{([^}]*)\}/g)];
  const find = (path: string) =>
    locations.find(([, kind, value = '']) => kind === '=' && value === path) ??
    locations.find(([, kind, value = '']) => kind === '~' && new RegExp(value).test(path));
  for (const path of ['/health/ready', '/health', '/metrics', '/metrics/', '/health/live/']) {
    expect(find(path)?.[3], path).toMatch(/^\s*return 404;\s*$/);
  }
  expect(find('/health/live')?.[3]).not.toContain('proxy_cache');
  expect(find('/healthy')).toBeUndefined();
});

test('each request that is passed on carries an id, and no location forgets it', () => {
  // A location that sets one header inherits none.
  const blocks = configuration
    .split(/\n {8}(?=location )/)
    .filter((block) => block.includes('proxy_set_header'));
  expect(blocks).toHaveLength(3);
  for (const block of blocks) expect(block).toContain('proxy_set_header X-Request-Id $request_id;');
});
