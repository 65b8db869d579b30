import { readFile, readdir } from 'node:fs/promises';
import type { Db } from 'mongodb';
import type { MediaStore } from '@/archive/media/media-store';
import { CommandError } from '../command-error';
import { locate, MEDIA } from './bag-layout';
import { readShapes } from './read-bag';
import { requireEmptyArchive } from './require-restorable';
import { restoreDocuments } from './restore-documents';
import { withRestoreMark } from './restore-mark';
import { walkFolder } from './walk-folder';

/**
 * Puts a verified bag into an empty archive: first documents, then originals, so that whoever cleans up beside it finds
 * every original named. Who is killed meanwhile leaves a mark, and the next one begins anew.
 */
export async function restoreBag({
  bag,
  db,
  store,
  step,
}: {
  bag: string;
  db: Db;
  store: MediaStore;
  step: (walked: 'documents' | 'originals') => void;
}): Promise<void> {
  await requireEmptyArchive(db);
  const shapes = await readShapes(bag);
  if (!shapes) throw new CommandError(`${bag} cannot be restored: its list of indexes cannot be understood.`);
  await withRestoreMark(db, bag, async () => {
    await restoreDocuments({ bag, db, shapes, step: () => step('documents') });
    const there = await readdir(locate(bag, 'data'));
    if (!there.includes('media')) return;
    for await (const { file } of walkFolder(bag, MEDIA)) {
      // Whole in memory, as the store takes it: an upload has 100 MB at most.
      await store.write(file.slice(MEDIA.length + 1), await readFile(locate(bag, file)));
      step('originals');
    }
  });
}
