import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { viewReading } from '@/editing/imports/view-reading';
import { ImportError } from '@/importing/import-error';
import { mayStartText } from '../access/may-start-text';
import { readFileUpload } from './read-file-upload';

/** `POST /api/texts/readings` with a file or pasted words: what the importer reads in it. Nothing is stored. */
export const readFileEndpoint: Omit<Endpoint, 'root'> = {
  path: '/readings',
  method: 'post',
  handler: async (req) => {
    await requireWriter(req);
    const { file, said } = await readFileUpload(req);
    const { article = null } = said;
    if (article !== null && typeof article !== 'string')
      throw new APIError('The article is named by its id.', 400, null, true);
    const { payload } = req;
    return Response.json(await orRefuse(viewReading({ payload, req, file, article: article || null })));
  },
};

/** Throws unless the one who asks may start a text in some language. */
export async function requireWriter(req: PayloadRequest): Promise<void> {
  if (!req.user) throw new APIError('Log in first.', 401, null, true);
  if ((await mayStartText({ req, data: {} })) !== true)
    throw new APIError('You cannot add texts: ask an administrator.', 403, null, true);
}

/** What cannot be imported is the fault of the file, in a sentence. */
export async function orRefuse<Result>(importing: Promise<Result>): Promise<Result> {
  try {
    return await importing;
  } catch (error) {
    if (error instanceof ImportError) throw new APIError(error.message, 400, null, true);
    throw error;
  }
}
