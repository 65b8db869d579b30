import type { EmailAdapter } from 'payload';

/** There is no mail server yet: the log says so, and what an operator does for whoever asked for a password. */
export const logEmail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'archive@localhost',
  defaultFromName: 'Colophon',
  sendEmail: ({ to, subject }) => {
    const whom = typeof to === 'string' ? to : JSON.stringify(to);
    payload.logger.warn(
      `No mail server is set, so ${whom} was not sent “${subject}”. For a new password: npm run archive -- password <email>`,
    );
    return Promise.resolve();
  },
});
