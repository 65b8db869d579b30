import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { answerHealth } from './answer-health';
import { databaseWatch } from './health-database-watch';
import { countInFlight, countRequest } from './request-metrics';

let server: Server;
let url: string;
let state = { isThere: true, takesChanges: true };

beforeAll(async () => {
  vi.spyOn(databaseWatch, 'getState').mockImplementation(() => Promise.resolve(state));
  server = createServer((req, res) => {
    void answerHealth(req, res).then((answered) => answered || res.writeHead(299).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.restoreAllMocks();
  server.close();
});

it('lives whatever else is the matter, and leaves other addresses to others', async () => {
  state = { isThere: false, takesChanges: false };
  const live = await fetch(`${url}/health/live?x`);
  expect([live.status, await live.text(), live.headers.get('cache-control')]).toEqual([
    200,
    'live\n',
    'no-store',
  ]);
  expect((await fetch(`${url}/health/live`, { method: 'HEAD' })).status).toBe(200);
  expect((await fetch(`${url}/health/live`, { method: 'POST' })).status).toBe(405);
  for (const path of ['/health', '/health/', '/metricsx', '/en']) {
    expect((await fetch(url + path)).status, path).toBe(299);
  }
});

it('is ready while the database answers, and says what is missing without naming where', async () => {
  state = { isThere: true, takesChanges: true };
  const ready = await fetch(`${url}/health/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ status: 'ready', checks: { database: { status: 'ok' } } });

  state = { isThere: false, takesChanges: false };
  const answer = await fetch(`${url}/health/ready`);
  const body = await answer.text();
  expect(answer.status).toBe(503);
  expect(JSON.parse(body)).toMatchObject({ status: 'not ready', checks: { database: { status: 'failed' } } });
  expect(body).not.toMatch(/\d+\.\d+\.\d+|mongodb|\/\w+\//);
});

it('tells the numbers in the format of Prometheus, and nothing to outsiders', async () => {
  countInFlight(1);
  countRequest({ method: 'GET', path: '/en/articles/d1x/t', status: 200, seconds: 0.02 });
  countRequest({ method: 'BREW', path: '/en/search', status: 429, seconds: 0.001 });
  countInFlight(-1);
  const answer = await fetch(`${url}/metrics`);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const samples = parseExposition(await answer.text());
  expect(
    samples.get('colophon_http_request_duration_seconds_count{route="article",method="GET",status="2xx"}'),
  ).toBe(1);
  expect(
    samples.get(
      'colophon_http_request_duration_seconds_bucket{le="0.01",route="article",method="GET",status="2xx"}',
    ),
  ).toBe(0);
  expect(
    samples.get(
      'colophon_http_request_duration_seconds_bucket{le="0.025",route="article",method="GET",status="2xx"}',
    ),
  ).toBe(1);
  expect(
    samples.get('colophon_http_request_duration_seconds_count{route="search",method="other",status="4xx"}'),
  ).toBe(1);
  expect(samples.get('colophon_http_rate_limited_total{route="search"}')).toBe(1);
  expect(samples.get('colophon_http_requests_in_flight')).toBe(0);
  expect(samples.get('colophon_database_up')).toBe(0);
  expect(samples.get('colophon_disk_free_bytes{place="data"}')).toBeGreaterThan(0);
  for (const name of [
    'colophon_search_lag_seconds',
    'nodejs_eventloop_lag_p99_seconds',
    'process_resident_memory_bytes',
  ]) {
    expect(samples.has(name), name).toBe(true);
  }
  const outsider = await fetch(`${url}/metrics`, { headers: { 'X-Forwarded-For': '192.0.2.7' } });
  expect([outsider.status, await outsider.text()]).toEqual([404, 'There is nothing here.\n']);
});

/** Reads the text format 0.0.4 strictly: each line is a comment of two kinds or a sample, each sample has its type. */
function parseExposition(text: string): Map<string, number> {
  const samples = new Map<string, number>();
  const types = new Map<string, string>();
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.split('\n').filter((given) => given !== '')) {
    const [, name, type] =
      /^# TYPE ([a-zA-Z_:][\w:]*) (counter|gauge|histogram|summary|untyped)$/.exec(line) ?? [];
    if (name && type) {
      expect(types.has(name), `${name} has its type twice`).toBe(false);
      types.set(name, type);
      continue;
    }
    if (/^# HELP [a-zA-Z_:][\w:]* .+$/.test(line)) continue;
    const sample =
      /^([a-zA-Z_:][\w:]*)((?:\{(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)+\})?) (-?[\d.]+(?:e[+-]?\d+)?|[+-]Inf|Nan|NaN)$/.exec(
        line,
      );
    expect(sample, line).not.toBeNull();
    const [, of = '', labels = '', value = ''] = sample ?? [];
    expect(types.has(of) || types.has(of.replace(/_(bucket|sum|count)$/, '')), of).toBe(true);
    expect(samples.has(of + labels), `${of}${labels} is there twice`).toBe(false);
    samples.set(of + labels, Number(value));
  }
  return samples;
}
