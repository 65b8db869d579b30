import type { Db } from 'mongodb';
import type { Lang } from '@/domain/body';
import { EXPORTS } from '@/domain/exports';
import { articleByIdPath, editionPath, feedPath, historyPath, OAI_PATH, SITEMAP_PATH } from '@/domain/paths';
import { LOCALE_CODES } from '@/i18n/locales';

type Sites = { old: string; restored: string; say: (line: string) => void };

/** Every address of the old site is answered with the same status by the restored one, editions with the same bytes. */
export async function compareSites(db: Db, { old, restored, say }: Sites): Promise<string[]> {
  const pages = await listSitemap(old);
  const editions = await listEditions(db);
  const articles = pages.filter((page) => /^\/[a-z-]+\/articles\/[^/]+\/[^/]+$/.test(page));
  const exported = articles.flatMap((page) => Object.keys(EXPORTS).map((format) => `${page}.${format}`));
  const machines = [
    ...LOCALE_CODES.flatMap((locale) => [feedPath(locale, 'xml'), feedPath(locale, 'json')]),
    ...[SITEMAP_PATH, '/robots.txt', '/opensearch.xml', '/no/such'],
    `${OAI_PATH}?verb=ListRecords&metadataPrefix=oai_dc`,
  ];
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  let same = 0;
  for (const path of new Set([...pages, ...editions, ...exported, ...machines])) {
    const [then, now] = await Promise.all([get(old + path), get(restored + path)]);
    statuses.set(now.status, (statuses.get(now.status) ?? 0) + 1);
    if (then.status !== now.status) faults.push(`${path} answers ${now.status}, not ${then.status}.`);
    if (!/\/editions\/\d+$/.test(path)) continue;
    if (then.body.equals(now.body)) same += 1;
    else faults.push(`${path} has other bytes.`);
  }
  const counts = [...statuses].map(([status, count]) => `${count} answer ${status}`).join(', ');
  say(
    `${pages.length} pages of the sitemap, ${editions.length} of editions, ${exported.length} exports, ${machines.length} others: ${counts}; ${same} pages of editions have the same bytes.`,
  );
  return faults;
}

async function listSitemap(site: string): Promise<string[]> {
  const parts = readLocations(await getText(site + SITEMAP_PATH));
  const pages = await Promise.all(parts.map(async (part) => readLocations(await getText(site + part))));
  return pages.flat();
}

async function listEditions(db: Db): Promise<string[]> {
  const editions = db.collection<{ articlePid: string; lang: Lang; number: number }>('editions').find();
  const paths: string[] = [];
  for await (const { articlePid: pid, lang, number } of editions) {
    paths.push(editionPath({ pid, lang, number }), historyPath({ pid, lang }), articleByIdPath(lang, pid));
  }
  return [...new Set(paths)];
}

function readLocations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => {
    const { pathname, search } = new URL(url.replaceAll('&amp;', '&'));
    return pathname + search;
  });
}

async function getText(url: string): Promise<string> {
  return (await get(url)).body.toString();
}

async function get(url: string): Promise<{ status: number; body: Buffer }> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(60_000) });
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
}
