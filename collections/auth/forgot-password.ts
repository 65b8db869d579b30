import { env } from '@/env';

type Asked = { token?: string } | undefined;

/** The link of a reset leads to our own address, never to the host that the request claims. */
export const forgotPassword = {
  generateEmailSubject: () => `${env.SITE_NAME}: choose a new password`,
  generateEmailHTML: (asked: Asked) => {
    const link = `${env.SITE_URL}/admin/reset/${asked?.token ?? ''}`;
    return `<p>To choose a new password, open <a href="${link}">${link}</a>. If you did not ask for it, do nothing.</p>`;
  },
};
