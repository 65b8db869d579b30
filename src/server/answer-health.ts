import type { IncomingMessage, ServerResponse } from 'node:http';
import { toPath } from './area';
import { checkHealth } from './health-checks';
import { isDraining } from './health-state';
import { mayReadMetrics } from './metrics-access';
import './metrics-of-archive';
import { metricsRegistry } from './metrics-registry';
import { type OwnAnswer, sendAnswer } from './send-answer';

const TEXT = 'text/plain; charset=utf-8';
const NOTHING: OwnAnswer = { status: 404, type: TEXT, body: 'There is nothing here.\n' };

type Find = (req: IncomingMessage) => OwnAnswer | Promise<OwnAnswer>;

const ANSWERS = new Map<string, Find>([
  // Says that this process answers and nothing else: a supervisor would start it again, which mends no database.
  ['/health/live', () => ({ status: 200, type: TEXT, body: 'live\n' })],
  ['/health/ready', answerReady],
  ['/metrics', (req) => (mayReadMetrics(req) ? answerMetrics() : NOTHING)],
]);

/** Answers `/health/live`, `/health/ready` and `/metrics`; tells whether it did. */
export async function answerHealth(req: IncomingMessage, res: ServerResponse): Promise<boolean> {
  const find = ANSWERS.get(toPath(req.url ?? ''));
  if (!find) return false;
  const isReading = req.method === 'GET' || req.method === 'HEAD';
  sendAnswer(isReading ? await find(req) : toRefusal(), { req, res });
  return true;
}

async function answerReady(): Promise<OwnAnswer> {
  const checks = await checkHealth();
  const isFit = Object.values(checks).every(({ status }) => status !== 'failed');
  const isReady = isFit && !isDraining();
  const server = { status: 'failed', says: 'This server was told to end.' };
  const told = {
    status: isReady ? 'ready' : 'not ready',
    checks: { ...checks, ...(isDraining() && { server }) },
  };
  return {
    status: isReady ? 200 : 503,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(told)}\n`,
    headers: isReady ? {} : { 'Retry-After': '1' },
  };
}

async function answerMetrics(): Promise<OwnAnswer> {
  const body = await metricsRegistry.metrics();
  return { status: 200, type: TEXT, body, headers: { 'Content-Type': metricsRegistry.contentType } };
}

function toRefusal(): OwnAnswer {
  const body = 'This address is for GET and HEAD.\n';
  return { status: 405, type: TEXT, body, headers: { Allow: 'GET, HEAD' } };
}
