import { isPid } from './pid';
import type { Lang } from './body';

/** One text, as harvesters name it. */
export type OaiTextId = { pid: string; lang: Lang };

/** What the guidelines take for a domain name (oai-identifier.xsd, `repositoryIdentifierType`). */
const DOMAIN_NAME = /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+$/;
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * The name of the archive in its identifiers (OAI identifier guidelines, 2.1): its domain name. A trial that has none,
 * such as one at 127.0.0.1, uses a name that nobody can have (RFC 2606, 2).
 */
export function toRepositoryName(siteUrl: string): string {
  const { hostname } = new URL(siteUrl);
  return DOMAIN_NAME.test(hostname) ? hostname : 'archive.invalid';
}

/** `oai:archive.example.org:d1….km` (OAI identifier guidelines, 2). */
export function toOaiIdentifier({ pid, lang }: OaiTextId, repository: string): string {
  return `oai:${repository}:${pid}.${lang}`;
}

/** The text that an identifier of ours names; null for any other string. */
export function parseOaiIdentifier(value: string, repository: string): OaiTextId | null {
  const prefix = `oai:${repository}:`;
  if (!value.startsWith(prefix)) return null;
  const [pid, lang = '', ...rest] = value.slice(prefix.length).split('.');
  return isPid(pid) && LANGUAGE_TAG.test(lang) && rest.length === 0 ? { pid, lang } : null;
}
