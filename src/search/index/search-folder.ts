import { join } from 'node:path';
import { env } from '@/env';

/** The folder of the search index: the worker writes to it, the server reads. */
export function getSearchFolder(): string {
  return join(env.DATA_DIR, 'search');
}
