import { OPENSEARCH_TYPE, toOpenSearch } from '@/formats/opensearch';
import { LOCALE_CODES } from '@/i18n/locales';
import { answerMachine } from '../answer-machine';
import { getSite } from '../site';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answerMachine(request, () => ({
    type: OPENSEARCH_TYPE,
    body: toOpenSearch(getSite(), LOCALE_CODES),
  }));
}
