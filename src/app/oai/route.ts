import type { MachineAnswer } from '@/domain/machine-answer';
import { toRepositoryName } from '@/domain/oai-identifier';
import { parseOaiRequest } from '@/domain/oai-request';
import { absoluteUrl, OAI_PATH } from '@/domain/paths';
import { OAI_TYPE, toOaiDocument } from '@/formats/oai/oai-document';
import { answerMachine } from '../answer-machine';
import { getSite } from '../site';
import { answerOai } from './answer-oai';
import { readForm } from './read-form';

/**
 * A harvester asks next time for what changed since the date of this response (section 2.7.1). So the date lies before
 * the moment at which the archive is read: by as much as records are listed late (`listRecords`), and by what the
 * clocks of server and database may differ.
 */
const MARGIN_MS = 2000;

/** OAI-PMH 2.0, section 3.1.1: the arguments are the query of a GET or the form of a POST. */
export function GET(request: Request): Promise<Response> {
  return answerMachine(request, () => harvest(new URL(request.url).searchParams), 'harvest');
}

export function POST(request: Request): Promise<Response> {
  return answerMachine(request, async () => harvest(await readForm(request)), 'harvest');
}

async function harvest(parameters: URLSearchParams): Promise<MachineAnswer> {
  const site = getSite();
  const at = new Date(Date.now() - MARGIN_MS).toISOString();
  const read = parseOaiRequest(parameters, toRepositoryName(site.url));
  const content = 'errors' in read ? read.errors : await answerOai(read.request, { site, at });
  return {
    type: OAI_TYPE,
    body: toOaiDocument(content, { baseUrl: absoluteUrl(site.url, OAI_PATH), at, given: read.given }),
    // A harvester by its own clock would miss what was published while a kept answer was served.
    headers: { 'Cache-Control': 'no-store' },
  };
}
