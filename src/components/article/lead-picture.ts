import type { HeadImage } from '@/components/frame/open-graph';
import type { Block } from '@/domain/body';
import { widthsFor } from '@/domain/media';

import { plainPicturePath, plainWidth } from './picture-sources';

/** The first picture of a body that the archive holds, as the head of the page names it. */
export function findLeadPicture(body: readonly Block[]): HeadImage | undefined {
  for (const block of body) {
    if (block.type !== 'figure' || !block.picture) continue;
    const { picture, alt } = block;
    if (widthsFor(picture.width).length === 0) continue;
    const width = plainWidth(picture);
    const height = Math.round((picture.height * width) / picture.width);
    return { path: plainPicturePath(picture), width, height, alt };
  }
  return undefined;
}
