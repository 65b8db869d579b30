import { LINK_FORMAT_TYPE } from '@/domain/memento';
import { toTimeMap } from '@/formats/timemap';
import { answerMachine } from '../../../answer-machine';
import { findTimeMap } from '../../../time-request';

/** RFC 7089, 5. */
export function GET(request: Request): Promise<Response> {
  return answerMachine(request, async () => {
    const found = await findTimeMap(request, '/timemap/link/');
    return 'refusal' in found ? found.refusal : { type: LINK_FORMAT_TYPE, body: toTimeMap(found.map) };
  });
}
