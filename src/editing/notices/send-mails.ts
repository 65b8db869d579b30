import type { Payload } from 'payload';
import { env } from '@/env';
import { createAdminTranslator } from '@/i18n/create-admin-translator';
import type { User } from '@/payload-types';
import { labelOf, type News } from './news';

const SHOWN = 100;

/** Writes to each in their own language. Never throws: whatever becomes of an e-mail, its receiver has the notice. */
export async function sendMails({
  payload,
  people,
  news,
  by,
}: {
  payload: Payload;
  people: readonly User[];
  news: News;
  by: string | null;
}): Promise<void> {
  for (const { email, interfaceLang } of people) {
    const mail = writeMail({ news, by, lang: interfaceLang ?? 'en' });
    await payload
      .sendEmail({ to: email, ...mail })
      .catch((error: unknown) =>
        payload.logger.error({ err: error, msg: `The e-mail to ${email} was not sent.` }),
      );
  }
}

/** The e-mail about something that happened to a text. */
export function writeMail({
  news: { kind, text, words },
  by,
  lang,
}: {
  news: News;
  by: string | null;
  lang: NonNullable<User['interfaceLang']>;
}): { subject: string; text: string } {
  const t = createAdminTranslator(lang);
  const who = by ?? t('mail.commandLine');
  const title = labelOf(text);
  const subject = t(`mail.subject.${kind}`, { title: [...title].slice(0, SHOWN).join('') });
  const link = `${env.SITE_URL}/admin/collections/texts/${text.id}/translate`;
  const parts = [
    t(`mail.body.${kind}`, { who, title }),
    words?.trim(),
    t('mail.open', { link }),
    env.SITE_NAME,
  ];
  return { subject: `${env.SITE_NAME}: ${subject}`, text: `${parts.filter(Boolean).join('\n\n')}\n` };
}
