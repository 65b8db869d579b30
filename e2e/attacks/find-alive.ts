import { JSDOM } from 'jsdom';
import type { Answer } from './send-attack';

const { window } = new JSDOM();
const RUNS = /^\s*(?:java\s*script|data|vbscript):/i;

/** What of hostile words has come alive in an answer, a sentence each: elements, attributes, scripts, links that run. */
export function findAlive(address: string, { headers, body }: Answer): string[] {
  const type = String(headers['content-type'] ?? '');
  const faults = JSON.stringify(headers).match(/<evil|evil\(\)/) ? ['a header holds markup'] : [];
  if (/html/.test(type)) faults.push(...findIn(new JSDOM(body).window.document));
  else if (/xml/.test(type)) faults.push(...findInXml(body));
  else if (/json/.test(type)) faults.push(...findInJson(body));
  else if (
    !/^(?:text\/(?:plain|markdown)|application\/(?:x-bibtex|x-research-info-systems|link-format))/.test(type)
  )
    faults.push(`is of the type ${type}`);
  return faults.map((fault) => `${address}: ${fault}`);
}

function findIn(document: Document): string[] {
  const elements = [...document.querySelectorAll('*')];
  return elements.flatMap((element) => {
    const { localName } = element;
    const names = element.getAttributeNames();
    const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const isOurs =
      localName !== 'script' ||
      element.hasAttribute('src') ||
      element.getAttribute('type') === 'application/ld+json';
    return [
      ...(localName === 'evil' ? ['an element came alive'] : []),
      ...(names.some((name) => name.startsWith('on')) ? [`an attribute came alive in <${localName}>`] : []),
      ...(RUNS.test(link) ? [`a link runs: ${link}`] : []),
      ...(isOurs ? [] : [`a script came alive: ${element.textContent}`]),
    ];
  });
}

function findInXml(body: string): string[] {
  const document = new window.DOMParser().parseFromString(body, 'application/xml');
  return document.querySelector('parsererror') ? ['is not well-formed'] : findIn(document);
}

function findInJson(body: string): string[] {
  try {
    JSON.parse(body);
    return [];
  } catch {
    return ['is no JSON'];
  }
}
