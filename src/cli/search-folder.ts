import path from 'node:path';
import { env } from '@/env';

/** Where the search index is. */
export function getSearchFolder(): string {
  return path.join(env.DATA_DIR, 'search');
}
