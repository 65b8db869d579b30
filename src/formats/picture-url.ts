import type { Picture } from '@/domain/body';
import { widthsFor } from '@/domain/media';
import { absoluteUrl, mediaPath } from '@/domain/paths';
import type { Site } from '@/domain/site';

/** The absolute URL of a photo as JPEG, in the largest width that is offered. */
export function pictureUrl({ sha256, width }: Picture, site: Site): string {
  const widest = widthsFor(width).at(-1) ?? width;
  return absoluteUrl(site.url, mediaPath({ sha256, width: widest, format: 'jpg' }));
}
