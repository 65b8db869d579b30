import { env } from '@/env';
import { createFolderStore } from './folder-store';
import type { MediaStore } from './media-store';

/** The archive's media, as its environment says where they are. */
export function getMediaStore(): MediaStore {
  return createFolderStore(env.MEDIA_DIR);
}
