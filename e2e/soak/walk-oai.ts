/** A harvester of OAI-PMH 2.0, as far as headers go. */

/** Sends a query to `/oai` and gives the response, whole. */
export type Ask = (query: Record<string, string>) => Promise<string>;

/** What a harvester knows of the records: identifier → whether it is deleted. `since`: where it goes on next time. */
export type Harvest = { records: Map<string, boolean>; headers: number; pages: number; since: string };

const HEADER = /<header(?<status> status="deleted")?><identifier>(?<id>[^<]+)<\/identifier>/g;

/** Walks over a list to its end and writes into `records` what it is told. */
export async function walkOai(
  ask: Ask,
  { verb, from, records }: { verb: string; from?: string; records: Map<string, boolean> },
): Promise<Harvest> {
  let query: Record<string, string> = { verb, metadataPrefix: 'oai_dc', ...(from && { from }) };
  const harvest: Harvest = { records, headers: 0, pages: 0, since: '' };
  for (;;) {
    const page = await ask(query);
    const error = /<error code="([^"]+)"/.exec(page)?.[1];
    harvest.since ||= /<responseDate>([^<]+)</.exec(page)?.[1] ?? '';
    if (error === 'noRecordsMatch') return harvest;
    if (error) throw new Error(`The harvest was refused with ${error}: ${JSON.stringify(query)}`);
    for (const { groups } of page.matchAll(HEADER)) {
      records.set(groups?.id ?? '', groups?.status !== undefined);
      harvest.headers += 1;
    }
    harvest.pages += 1;
    const token = /<resumptionToken>([^<]+)</.exec(page)?.[1];
    if (token === undefined) return harvest;
    query = { verb, resumptionToken: token };
  }
}
