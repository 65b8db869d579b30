import { loadDemonstration } from '@/demo/load';
import { env } from '@/env';
import { withPayload } from '../with-payload';
import { addAdmin } from './add-admin';
import { reportPreparation } from './preparation-report';

export async function run(): Promise<number> {
  return withPayload(async (payload) => {
    const users = await payload.count({ collection: 'users' });
    if (users.totalDocs === 0) {
      const login = await addAdmin(payload, {
        email: env.ADMIN_EMAIL,
        name: 'Administrator',
        password: env.ADMIN_PASSWORD,
      });
      reportPreparation({ login });
    }
    const articles = await payload.count({ collection: 'articles' });
    if (articles.totalDocs === 0) {
      reportPreparation({ line: 'Loading the demonstration archive …' });
      await loadDemonstration({ payload, say: (line) => reportPreparation({ line }) });
    }
    return 0;
  });
}
