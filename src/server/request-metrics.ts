import { Counter, Gauge, Histogram } from 'prom-client';
import { metricsRegistry } from './metrics-registry';
import { classifyRequest } from './request-class';

const METHODS = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'];

const durations = new Histogram({
  name: 'colophon_http_request_duration_seconds',
  help: 'How long requests took, by what was asked for, method and class of status.',
  labelNames: ['route', 'method', 'status'],
  // A page takes some milliseconds; three seconds is the most that anybody waits while the database is gone.
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
  registers: [metricsRegistry],
});

const refused = new Counter({
  name: 'colophon_http_rate_limited_total',
  help: 'Requests refused because the same client asked too often (status 429).',
  labelNames: ['route'],
  registers: [metricsRegistry],
});

const inFlight = new Gauge({
  name: 'colophon_http_requests_in_flight',
  help: 'Requests that are being answered now.',
  registers: [metricsRegistry],
});

/** One request more (1) or less (-1) is being answered. */
export function countInFlight(change: 1 | -1): void {
  inFlight.inc(change);
}

/** Counts an answered request: `path` without its query, `status` as sent, `seconds` until the last byte. */
export function countRequest({
  method,
  path,
  status,
  seconds,
}: {
  method: string;
  path: string;
  status: number;
  seconds: number;
}): void {
  const route = classifyRequest(path);
  // Whatever a client invents is one label.
  const known = METHODS.includes(method) ? method : 'other';
  durations.observe({ route, method: known, status: `${Math.floor(status / 100)}xx` }, seconds);
  if (status === 429) refused.inc({ route });
}
