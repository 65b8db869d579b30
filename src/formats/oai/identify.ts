import { toOaiDate } from '@/domain/oai-datestamp';
import { toOaiIdentifier, toRepositoryName } from '@/domain/oai-identifier';
import { checkCharacter } from '@/domain/pid';
import type { Site } from '@/domain/site';
import { element, type Xml } from '../xml';
import { XML_SCHEMA_INSTANCE } from './oai-document';

const IDENTIFIER_NAMESPACE = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
/** A pid as they look; it need not be anybody's. */
const SAMPLE = 'd12345678';

/** The archive itself (OAI-PMH 2.0, section 4.2). `earliest`: ISO 8601, UTC; null while nothing was published. */
export function toIdentify({
  site,
  baseUrl,
  contact,
  earliest,
  at,
}: {
  site: Site;
  baseUrl: string;
  contact: string;
  earliest: string | null;
  at: string;
}): Xml {
  return element(
    'Identify',
    {},
    element('repositoryName', {}, site.name),
    element('baseURL', {}, baseUrl),
    element('protocolVersion', {}, '2.0'),
    element('adminEmail', {}, contact),
    element('earliestDatestamp', {}, toOaiDate(earliest ?? at)),
    element('deletedRecord', {}, 'persistent'),
    element('granularity', {}, 'YYYY-MM-DDThh:mm:ssZ'),
    element('description', {}, toIdentifierDescription(site)),
  );
}

/** How identifiers are made (OAI identifier guidelines, section 2). */
function toIdentifierDescription(site: Site): Xml {
  const repository = toRepositoryName(site.url);
  const sample = { pid: SAMPLE + checkCharacter(SAMPLE), lang: 'en' };
  return element(
    'oai-identifier',
    {
      xmlns: IDENTIFIER_NAMESPACE,
      'xmlns:xsi': XML_SCHEMA_INSTANCE,
      'xsi:schemaLocation': `${IDENTIFIER_NAMESPACE} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd`,
    },
    element('scheme', {}, 'oai'),
    element('repositoryIdentifier', {}, repository),
    element('delimiter', {}, ':'),
    element('sampleIdentifier', {}, toOaiIdentifier(sample, repository)),
  );
}
