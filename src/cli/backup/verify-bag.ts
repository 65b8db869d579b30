import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readDeclaration } from '@/formats/bagit/declaration';
import { readManifestName } from '@/formats/bagit/manifest-line';
import type { BagFinding } from './bag-finding';
import { MANIFEST, TAG_MANIFEST } from './bag-layout';
import { createPathDigest } from './path-digest';
import { readWhole } from './read-whole';
import { verifyCompleteness } from './verify-completeness';
import { verifyDocuments } from './verify-documents';
import { verifyManifest } from './verify-manifest';

const ALGORITHMS = new Set(['md5', 'sha1', 'sha256', 'sha512']);
const TAGS = ['bagit.txt', 'bag-info.txt', MANIFEST];

/** A valid bag (RFC 8493, section 3) of one of our archives. Nothing that a manifest names outside of it is opened. */
export async function* verifyBag(
  bag: string,
  step: (walked: 'files' | 'documents') => void,
): AsyncGenerator<BagFinding> {
  yield* verifyDeclaration(await readWhole(path.join(bag, 'bagit.txt')));
  const names = await readdir(bag);
  for (const name of ['fetch.txt'].filter((name) => names.includes(name)))
    yield { file: name, says: 'it says that parts of the bag are elsewhere.' };
  for (const name of [MANIFEST, TAG_MANIFEST].filter((name) => !names.includes(name)))
    yield { file: name, says: 'the file is missing.' };
  if (!names.includes('data')) {
    yield { file: 'data', says: 'the folder is missing.' };
    return;
  }
  const digests = new Map<string, string>();
  const tags = new Set<string>();
  for (const name of names) {
    const { algorithm, of } = readManifestName(name) ?? {};
    if (algorithm === undefined || of === undefined) continue;
    if (!ALGORITHMS.has(algorithm))
      yield { file: name, says: `${algorithm} is an algorithm not known here.` };
    else {
      const digest = createPathDigest();
      yield* verifyManifest({ bag, name, algorithm, of }, (file) => {
        digest.add(file);
        if (of === 'payload') step('files');
        else if (name === TAG_MANIFEST) tags.add(file);
      });
      digests.set(name, digest.get());
    }
  }
  for (const file of TAGS.filter((tag) => !tags.has(tag)))
    yield { file: TAG_MANIFEST, says: `it does not list ${file}.` };
  for (const [name, digest] of digests) {
    if (readManifestName(name)?.of === 'payload' && digest !== digests.get(MANIFEST))
      yield { file: name, says: `it does not list the files that ${MANIFEST} lists.` };
  }
  yield* verifyCompleteness(bag, digests.get(MANIFEST) ?? '');
  yield* verifyDocuments(bag, () => step('documents'));
}

function* verifyDeclaration(text: string | null): Generator<BagFinding> {
  const file = 'bagit.txt';
  const declared = text === null ? null : readDeclaration(text);
  if (!declared) yield { file, says: 'it is not the declaration of a bag.' };
  else if (declared.version !== '1.0' && declared.version !== '0.97')
    yield { file, says: `it declares BagIt ${declared.version}, which is not known here.` };
  else if (declared.encoding !== 'UTF-8')
    yield { file, says: `it declares the encoding ${declared.encoding}, and only UTF-8 is read here.` };
}
