import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';

import { toCslItem } from './csl-item';

/** CSL-JSON (the schema csl-data.json of CSL 1.0.2): a list of one item, as reference managers import it. */
export function toCslJson(cited: Cited, site: Site): string {
  return `${JSON.stringify([toCslItem(cited, { site })], null, 2)}\n`;
}
