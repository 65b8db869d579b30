import { createLocalReq, type Payload } from 'payload';
import { articleByIdPath } from '@/domain/paths';
import { storeImport } from '@/editing/store-import';
import type { Store } from './import-file';

/** Stores readings through Payload, as the operator at the terminal, who may do anything. */
export function storeWith(
  payload: Payload,
  options: { lang?: string; outlet?: string; series?: string; publish: boolean },
): Store {
  return async (file, article) => {
    const req = await createLocalReq({}, payload);
    const stored = await storeImport({ payload, req, article, file, options });
    return {
      status: stored.status === 'created' ? 'stored' : 'already',
      where: options.publish
        ? articleByIdPath(stored.text.lang, stored.article.pid)
        : `/admin/collections/texts/${stored.text.id}`,
    };
  };
}
