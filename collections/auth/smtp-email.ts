import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter } from 'payload';

type Server = { url: string; from: string; name: string };

// A mail server that does not answer must not hold up whoever asked for a new password.
const PATIENCE_MS = 10_000;

/**
 * Sends by the mail server of a URL such as `smtps://user:password@mail.example.org:465`, which is asked nothing before
 * there is something to send. What it does not take is told in the log and lost: an e-mail never makes fail what it
 * is about.
 */
export async function smtpEmail({ url, from, name }: Server): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: name,
    skipVerify: true,
    transportOptions: toOptions(url),
  });
  return ({ payload }) => {
    const initialized = adapter({ payload });
    return {
      ...initialized,
      sendEmail: async (message) => {
        try {
          await initialized.sendEmail(message);
        } catch (error) {
          const whom = typeof message.to === 'string' ? message.to : JSON.stringify(message.to);
          const why = error instanceof Error ? error.message : String(error);
          payload.logger.error(
            `The mail server did not take “${message.subject ?? ''}” to ${whom}: ${why}. Look at SMTP_URL and MAIL_FROM.`,
          );
        }
      },
    };
  };
}

function toOptions(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    // An address of IPv6 is written in brackets in a URL alone.
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    ...(user && { auth: { user, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
}
