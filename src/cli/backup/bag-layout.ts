import path from 'node:path';

/** Where things are in a bag; paths with `/`, as the manifests have them. */
export const DATABASE = 'data/database';
export const MEDIA = 'data/media';
export const INDEXES = `${DATABASE}/indexes.json`;
export const VERSIONS = 'data/versions.json';
export const README = 'data/README.txt';
export const MANIFEST = 'manifest-sha256.txt';
export const TAG_MANIFEST = 'tagmanifest-sha256.txt';

const BAG_NAME = /^colophon-\d{8}T\d{6}Z$/;
const PARTIAL = '.partial-';

/** Of a bag taken at that moment, so that names sort as the bags were made. */
export function toBagName(takenAt: Date): string {
  return `colophon-${takenAt.toISOString().replace(/\.\d+|[-:]/g, '')}`;
}

export function isBagName(name: string): boolean {
  return BAG_NAME.test(name);
}

/** A bag that is being written, or whose writer was killed. */
export function toPartialName(name: string): string {
  return `${PARTIAL}${name}`;
}

export function isPartialName(name: string): boolean {
  return name.startsWith(PARTIAL);
}

export function toPartPath(collection: string, number: number): string {
  return `${DATABASE}/${encodeURIComponent(collection)}/${String(number).padStart(6, '0')}.jsonl`;
}

/** The collection that a file of the payload has documents of; null for every other file. */
export function readPartPath(file: string): string | null {
  const [, collection] = /^data\/database\/([^/]+)\/\d{6,}\.jsonl$/.exec(file) ?? [];
  return collection === undefined ? null : decodeURIComponent(collection);
}

/** A path of a manifest in the folder of its bag. */
export function locate(bag: string, file: string): string {
  return path.join(bag, ...file.split('/'));
}
