import type { Endpoint } from 'payload';
import { parseCorrected } from '@/editing/imports/parse-corrected';
import { storeCorrected } from '@/editing/imports/store-corrected';
import { orRefuse, requireWriter } from './read-file';
import { parseJson, readFileUpload } from './read-file-upload';

/** `POST /api/texts/imports` with the same file or words and `corrected`: stores a draft, all of it or nothing. */
export const storeImportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/imports',
  method: 'post',
  handler: async (req) => {
    await requireWriter(req);
    const { file, said } = await readFileUpload(req);
    const given = said.corrected;
    const corrected = parseCorrected(typeof given === 'string' ? parseJson(given) : given);
    const { payload } = req;
    const stored = await orRefuse(storeCorrected({ payload, req, file, corrected }));
    return Response.json(stored, { status: 201 });
  },
};
