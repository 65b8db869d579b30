import { APIError, type Endpoint } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { draftParagraphs } from '@/editing/machine/draft-paragraphs';
import { getMachineTranslator } from '@/editing/machine/get-machine-translator';

const ID = /^[0-9a-f]{24}$/;
const PARA = /^[0-9a-z][0-9a-z-]{0,39}$/;
const MOST = 10;

/** `POST /api/texts/{id}/machine-draft` with `{ paras }`: a machine drafts those of them that are untranslated. */
export const machineDraftEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/machine-draft',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw new APIError('Log in first.', 401, null, true);
    const id = String(req.routeParams?.id);
    if (!ID.test(id)) throw new APIError('There is no such text.', 404, null, true);
    const body: unknown = await req.json?.().catch(() => null);
    const paras = isRecord(body) ? toParas(body.paras) : null;
    if (!paras) {
      const sentence = `Say which paragraphs: a list of one to ${MOST} of their ids, as {"paras": ["…"]}.`;
      throw new APIError(sentence, 400, null, true);
    }
    const translator = getMachineTranslator();
    if (!translator) {
      const sentence = 'No translation machine is set up: an administrator names one with MACHINE_URL.';
      throw new APIError(sentence, 409, null, true);
    }
    const { payload, signal } = req;
    return Response.json({ rows: await draftParagraphs({ payload, req, id, paras, translator, signal }) });
  },
};

function toParas(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST) return null;
  const paras = value.filter((para) => typeof para === 'string' && PARA.test(para));
  return paras.length === value.length ? paras : null;
}
