import { APIError, type PayloadRequest } from 'payload';

type Guarded = 'articles' | 'texts' | 'people' | 'outlets' | 'series' | 'photos';

/** Whether the rules of a collection let the one who asks add to it. The command line, which is no user, may. */
export async function mayCreate(
  req: PayloadRequest,
  collection: Guarded,
  data: Record<string, unknown> = {},
): Promise<boolean> {
  if (!req.user) return true;
  return (await req.payload.collections[collection].config.access.create({ req, data })) === true;
}

/** Throws 403 with a sentence unless they do. */
export async function requireCreate(
  req: PayloadRequest,
  collection: Guarded,
  { sentence, data }: { sentence: string; data?: Record<string, unknown> },
): Promise<void> {
  if (!(await mayCreate(req, collection, data))) throw new APIError(sentence, 403, null, true);
}
