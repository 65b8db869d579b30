import type { EmailAdapter } from 'payload';
import { logEmail } from './log-email';
import { smtpEmail } from './smtp-email';

type Settings = { SMTP_URL?: string | undefined; MAIL_FROM: string; SITE_NAME: string };

/** The mail server where one is set; the log otherwise. */
export function chooseEmail({
  SMTP_URL,
  MAIL_FROM,
  SITE_NAME,
}: Settings): EmailAdapter | Promise<EmailAdapter> {
  return SMTP_URL ? smtpEmail({ url: SMTP_URL, from: MAIL_FROM, name: SITE_NAME }) : logEmail;
}
