import { APIError, type Endpoint } from 'payload';
import { isRecord } from '@/domain/json-reading';
import { relationId } from '@/editing/relation-id';
import { startTranslation } from '@/editing/start-translation';
import { isLocale, LOCALE_CODES } from '@/i18n/locales';
import { mayStartText } from '../access/may-start-text';

/** `POST /api/texts/{id}/translations` with `{ lang }`: begins the translation of a published text. */
export const startTranslationEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/translations',
  method: 'post',
  handler: async (req) => {
    // No body, or one that is no JSON, names no language.
    const body: unknown = await req.json?.().catch(() => null);
    const lang = isRecord(body) ? body.lang : null;
    if (!isLocale(lang))
      throw new APIError(`Say into which language: one of ${LOCALE_CODES.join(', ')}.`, 400, null, true);
    if ((await mayStartText({ req, data: { lang } })) !== true) {
      throw new APIError('You cannot start a text in this language: ask an editor.', 403, null, true);
    }
    const { payload, routeParams } = req;
    const source = await payload.findByID({
      collection: 'texts',
      id: String(routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    });
    const article = relationId(source.article);
    if (!article) throw new APIError('This text has no article: choose its article first.', 409, null, true);
    const text = await startTranslation({ payload, req, article, fromLang: source.lang, lang });
    return Response.json({ id: text.id }, { status: 201 });
  },
};
