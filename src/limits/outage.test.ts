import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { provideEnvironment } from '@/env';
import { countRequest } from './count-request';
import { closeCounters } from './counters';

// Nobody listens there.
const AWAY = 'mongodb://127.0.0.1:9/gone?replicaSet=rs0';

beforeAll(() => provideEnvironment({ DATABASE_URL: AWAY, PAYLOAD_SECRET: 'x'.repeat(32) }));
afterAll(closeCounters);

it('while MongoDB is away one process counts by itself, and one request in five seconds waits for that', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const ask = () => countRequest('exports', { 'x-forwarded-for': '203.0.113.1' });
  const began = performance.now();
  expect(await ask()).toBeNull();
  expect(performance.now() - began).toBeLessThan(2500);
  const then = performance.now();
  const answers = await Promise.all(Array.from({ length: 120 }, ask));
  expect(performance.now() - then).toBeLessThan(500);
  expect(answers.filter((refusal) => refusal !== null)).toHaveLength(1);
  expect(await countRequest('exports', { 'x-forwarded-for': '203.0.113.2' })).toBeNull();
  expect(said.mock.calls).toEqual([[expect.stringContaining('without MongoDB')]]);
  said.mockRestore();
});
