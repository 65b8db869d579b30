import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mediaPath } from '@/domain/paths';
import type { FullDiskScene } from './disk-full';
import { compareMedia } from './kill-judge';
import { makeWork } from './kill-work';

/** The photos' disk is full: an upload is refused with a sentence and leaves nothing, pictures are still shown. */
export async function fillMedia({ trial, client, editor, disk, expect }: FullDiskScene): Promise<void> {
  const place = { db: client.db(), mediaDir: trial.mediaDir };
  const { picture } = await makeWork('a full disk', 1, '');
  const before = await compareMedia(place);
  await disk.fill();
  const refused = await editor.upload(picture.bytes, 'noise.png').catch(String);
  expect(refused.includes('507'), `an upload is refused: ${refused.slice(0, 250)}`);
  expect(/disk of the photos is full/.test(refused), 'the sentence says why');
  const photo = await place.db.collection('photos').countDocuments({ sha256: picture.sha256 });
  expect(photo === 0, 'the refused upload left no photo');
  const after = await compareMedia(place);
  const left = after.orphans.filter((name) => name !== 'filler');
  expect(left.length === before.orphans.length, `the refused upload left no file: ${left.join(' ')}`);

  const shown = await place.db.collection('publications').findOne({ 'photos.0': { $exists: true } });
  const sha256 = String((shown?.['photos'] as string[] | undefined)?.[0]);
  const variant = mediaPath({ sha256, width: 360, format: 'webp' });
  const kept = join(trial.mediaDir, 'variants', sha256, '360.webp');
  const answer = await fetch(`${trial.url}${variant}`);
  expect(answer.status === 200, `a picture is served that cannot be kept (${answer.status})`);
  expect(!existsSync(kept), 'it could not be kept');

  await disk.free();
  const stored = await editor.upload(picture.bytes, 'noise.png').catch(() => null);
  expect(stored !== null, 'with room again, the same upload is stored');
  expect((await fetch(`${trial.url}${variant}`)).ok && existsSync(kept), 'the picture is kept');
}
