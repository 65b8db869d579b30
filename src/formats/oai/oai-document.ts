import type { OaiError } from '@/domain/oai-error';
import { toOaiDate } from '@/domain/oai-datestamp';
import { element, toXmlDocument, type Xml } from '../xml';

const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/';
export const XML_SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** The media type that harvesters expect (OAI-PMH 2.0, section 3.1.2.1). */
export const OAI_TYPE = 'text/xml; charset=utf-8';

/** What every response says of itself; `given` are the arguments to be repeated, `at` ISO 8601 in UTC. */
export type OaiFrame = { baseUrl: string; at: string; given: Record<string, string> };

/** A whole response (OAI-PMH 2.0, section 3.2): what was asked for, or why it cannot be had (section 3.6). */
export function toOaiDocument(content: Xml | readonly OaiError[], { baseUrl, at, given }: OaiFrame): string {
  return toXmlDocument(
    element(
      'OAI-PMH',
      {
        xmlns: NAMESPACE,
        'xmlns:xsi': XML_SCHEMA_INSTANCE,
        'xsi:schemaLocation': `${NAMESPACE} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
      },
      element('responseDate', {}, toOaiDate(at)),
      element('request', given, baseUrl),
      isErrors(content) ? content.map(({ code, message }) => element('error', { code }, message)) : content,
    ),
  );
}

function isErrors(content: Xml | readonly OaiError[]): content is readonly OaiError[] {
  return Array.isArray(content);
}
