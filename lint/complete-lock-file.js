/**
 * Completes package-lock.json after `npm install`: npm leaves out the packages for other platforms that the registry
 * in use could not give, and `npm ci` then refuses the lock file. Run: node lint/complete-lock-file.js
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64'];

/** Optional packages that some package of the lock file names and that have no entry of their own. */
export function findMissing(packages) {
  return Object.entries(packages).flatMap(([place, parent]) =>
    Object.entries(place === '' ? {} : (parent.optionalDependencies ?? {}))
      .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
      .map(([name, version]) => ({ name, version, parent })),
  );
}

function toEntry({ name, version, parent }) {
  const words = name.split(/[/-]/);
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const os = SYSTEMS.find((system) => words.includes(system));
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

if (process.argv[1] === import.meta.filename) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = findMissing(lock.packages);
  for (const found of missing) lock.packages[`node_modules/${found.name}`] = toEntry(found);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} entries added.`);
}
