import { withdraw } from '@/editing/withdraw';
import { LOCALE_CODES } from '@/i18n/locales';
import type { DemoArticle } from './content/demo-article';
import type { LoadingContext } from './loading-context';

type Withdrawn = LoadingContext & { demo: DemoArticle; texts: ReadonlyMap<string, string> };

/** Withdraws the text that an article says was withdrawn, with its reason in every language. `texts`: lang → id. */
export async function withdrawText({ payload, req, demo, texts }: Withdrawn): Promise<void> {
  if (!demo.withdrawn) return;
  const { lang, reason } = demo.withdrawn;
  const id = texts.get(lang);
  if (!id) throw new Error(`${demo.folder} has no text in ${lang} that could be withdrawn.`);
  const act = await withdraw({ payload, req, scope: 'text', id, reason: reason.en, locale: 'en' });
  for (const locale of LOCALE_CODES.filter((code) => code !== 'en')) {
    const data = { reason: reason[locale] };
    await payload.update({ collection: 'withdrawals', id: act.id, locale, data, depth: 0, req });
  }
}
