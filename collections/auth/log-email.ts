import type { EmailAdapter } from 'payload';

/**
 * Without a mail server the log says what would have been sent, so that whoever runs the archive can follow, and pass
 * on the link of a new password.
 */
export const logEmail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'archive@localhost',
  defaultFromName: 'Colophon',
  sendEmail: ({ to, subject, text, html }) => {
    const whom = typeof to === 'string' ? to : JSON.stringify(to);
    const words = typeof text === 'string' ? text : toWords(typeof html === 'string' ? html : '');
    payload.logger.warn(
      `No mail server is set (SMTP_URL), so this was not sent to ${whom}: “${subject ?? ''}”\n${words.trim()}`,
    );
    return Promise.resolve();
  },
});

/** The words of our own e-mails in HTML, of which every link shows its address. */
function toWords(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}
