import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeArticle, makeText, makeUser, openTestArchive } from '@/cli/testing/open-test-archive';
import { asking } from '../endpoints/workflow-testing';

/** A mail server, which is what it speaks to that the archive knows of the world outside. */
const mail = await vi.hoisted(async () => {
  const { createServer } = await import('node:net');
  const received: string[] = [];
  const state = { contacts: 0, refuses: false };
  const server = createServer((socket) => {
    state.contacts++;
    let message: string | null = null;
    let rest = '';
    socket.write('220 test\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      rest += chunk.toString('utf8');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (message !== null && line !== '.') {
          message += `${line}\n`;
          continue;
        }
        if (message !== null) {
          received.push(message);
          message = null;
          socket.write('250 taken\r\n');
        } else if (line === 'DATA') {
          message = '';
          socket.write('354 go on\r\n');
        } else if (line === 'QUIT') socket.end('221 bye\r\n');
        else if (line.startsWith('RCPT') && state.refuses) socket.write('550 not here\r\n');
        else socket.write('250 fine\r\n');
      }
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.MAIL_FROM = 'desk@archive.example';
  process.env.SITE_NAME = 'Test archive';
  return { received, state, close: () => server.close() };
});

let payload: Payload;
beforeAll(async () => {
  payload = await openTestArchive();
});
afterAll(async () => {
  await payload.destroy();
  mail.close();
});

async function waitFor(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !happened(); tries++) await sleep(50);
  expect(happened()).toBe(true);
}

/** The message to somebody, its words readable. */
function messageTo(address: string): string {
  const message = mail.received.find((one) => one.includes(`To: ${address}`)) ?? '';
  const [head = '', ...body] = message.split('\n\n');
  const words = body.join('\n\n');
  if (/base64/i.test(head)) return `${head}\n\n${Buffer.from(words, 'base64').toString('utf8')}`;
  const bytes = words.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return `${head}\n\n${/quoted-printable/i.test(head) ? decodeURIComponent(bytes) : words}`;
}

describe('with a mail server', () => {
  it('is not contacted before there is something to send', () => {
    expect(payload.email.name).toBe('nodemailer');
    expect(mail.state.contacts).toBe(0);
  });

  it('each is written to in their own language, with a link to the text', async () => {
    const editor = await makeUser(payload, 'editor');
    const reviewer = await makeUser(payload, 'reviewer', ['vi']);
    await payload.update({ collection: 'users', id: reviewer.id, data: { interfaceLang: 'vi' } });
    const text = await makeText(payload, await makeArticle(payload), { lang: 'vi', title: 'Bài' });
    const ask = await asking(payload, await makeUser(payload, 'translator', ['vi']));
    expect((await ask('POST', `/texts/${text.id}/workflow`, { action: 'submit' })).status).toBe(200);
    await waitFor(() => mail.received.length === 2);
    const english = messageTo(editor.email);
    expect(english).toContain('From: Test archive <desk@archive.example>');
    expect(english).toContain('translator sent “Bài (vi)” to review.');
    expect(english).toContain(`/admin/collections/texts/${text.id}/translate`);
    expect(messageTo(reviewer.email)).toContain('translator đã gửi “Bài (vi)” để duyệt.');
  });

  it('a password is reset by a link of this site', async () => {
    const { email } = await makeUser(payload, 'translator');
    const ask = await asking(payload, null);
    expect((await ask('POST', '/users/forgot-password', { email })).status).toBe(200);
    await waitFor(() => messageTo(email).includes('/admin/reset/'));
  });

  it('that refuses, the action is done all the same, and the log says so once', async () => {
    mail.state.refuses = true;
    const logged = vi.spyOn(payload.logger, 'error');
    await makeUser(payload, 'reviewer', ['fr']);
    const text = await makeText(payload, await makeArticle(payload), { lang: 'fr' });
    const user = await makeUser(payload, 'translator', ['fr']);
    const other = await makeUser(payload, 'translator', ['fr']);
    const mine = await asking(payload, user);
    await mine('PATCH', `/texts/${text.id}?draft=true`, { title: 'Titre' });
    const theirs = await asking(payload, other);
    expect((await theirs('POST', '/comments', { text: text.id, words: 'Pourquoi ?' })).status).toBe(201);
    await waitFor(() => logged.mock.calls.length > 0);
    await sleep(200);
    expect(logged.mock.calls).toEqual([[expect.stringContaining(`to ${user.email}: Can't send mail`)]]);
    const { totalDocs } = await payload.count({ collection: 'notices', where: { to: { equals: user.id } } });
    expect(totalDocs).toBe(1);
    logged.mockRestore();
  });
});
