import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { createLocalReq, getPayload } from 'payload';
import { cache } from 'react';
import config from '@payload-config';
import type { ArticleView } from '@/domain/reading';
import { previewText } from '@/editing/preview-text';

/**
 * The draft as the one who is signed in may see it. Strangers are sent to the login whatever they ask for, so that they
 * do not learn what there is. Read once for the layout and the page of one request.
 */
export const readPreview = cache(async (id: string): Promise<ArticleView | null> => {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  const here = `/preview/texts/${encodeURIComponent(id)}`;
  if (!user) redirect(`${payload.config.routes.admin}/login?redirect=${encodeURIComponent(here)}`);
  return previewText({ payload, req: await createLocalReq({ user }, payload), id });
});
