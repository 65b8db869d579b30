import { expect, it } from 'vitest';
import { sendConsoleToLog } from './console-to-log';
import { createLogger, type Level } from './logger';
import { redactPath } from './redact';
import { runInRequest } from './request-context';

const SECRET = 'a-secret-that-signs-every-login';

function open(least: Level) {
  const lines: string[] = [];
  const logger = createLogger({ least, secrets: [SECRET], write: (line) => lines.push(line) });
  const target = { ...console };
  sendConsoleToLog(logger, target);
  const read = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { logger, target, lines, read };
}

it('writes one JSON line with the id of the request for what the application complains of', async () => {
  const { target, lines, read } = open('warn');
  await runInRequest({ requestId: 'r-1', isRefused: false }, async () => {
    await Promise.resolve();
    target.error('It was\nnot answered:', new Error('no answer', { cause: new TypeError('inner') }));
  });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.indexOf('\n')).toBe((lines[0]?.length ?? 0) - 1);
  const [line] = read();
  expect(line).toMatchObject({
    level: 'error',
    requestId: 'r-1',
    message: 'It was\nnot answered: Error: no answer',
  });
  expect(line?.stack).toMatch(/^Error: no answer\n {4}at [^]*\ncaused by TypeError: inner\n/);
  expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

it('writes no secret, login, password, address of a person or query', () => {
  const { target, lines } = open('debug');
  const token = 'eyJhbGciOi.eyJpZCI6.c2ln-_x';
  target.error(new Error(`${SECRET} mongodb://user:pass-word@db.example/x`), {
    cookie: `payload-token=${token}`,
  });
  target.log(
    'E11000 duplicate key: { email: "someone@example.org" } at /api/users?where=x and /admin/reset/abcdef',
  );
  const written = lines.join('');
  for (const word of [SECRET, 'pass-word', token, 'someone', 'where=x', 'abcdef'])
    expect(written).not.toContain(word);
  expect(written).toContain('@db.example/x');
  expect(redactPath('/admin/reset/abcdef')).toBe('/admin/reset/…');
});

it('writes nothing below its level, nor what a refused request made the application say', () => {
  const { logger, target, lines } = open('warn');
  target.log('words');
  logger.say('info', 'request');
  runInRequest({ requestId: 'r', isRefused: true }, () => target.error('cut off'));
  expect(lines).toEqual([]);
});
