import { createLocalReq, type ServerProps } from 'payload';
import { toAsker } from '@/editing/overview/asker';
import { getOneList, getStartPage } from '@/editing/overview/get-start-page';
import { LISTS } from '@/editing/overview/start-page-rows';
import { env } from '@/env';
import { createAdminTranslator } from '@/i18n/create-admin-translator';
import { isLocale } from '@/i18n/locales';
import { StartPageView } from './start-page-view';

const AT_A_GLANCE = 10;
const ON_A_PAGE = 50;

/** What there is to do, for the one who has come; with `?list=` one list in full. */
export async function StartPage({ payload, user, i18n, searchParams }: ServerProps) {
  if (!user) return null;
  const lang = user.interfaceLang === 'km' ? 'km' : i18n.language;
  const t = createAdminTranslator(isLocale(lang) ? lang : 'en');
  const list = LISTS.find((one) => one === searchParams?.list) ?? null;
  const page = list ? Math.max(1, Math.trunc(Number(searchParams?.page)) || 1) : 1;
  const limit = list ? ON_A_PAGE : AT_A_GLANCE;
  const asker = toAsker({
    payload,
    req: await createLocalReq({ user }, payload),
    now: new Date(),
    timeZone: env.TIME_ZONE,
    limit,
    page,
  });
  if (!asker) return null;
  return (
    <StartPageView
      data={list ? { ...(await getOneList(asker, list)), coverage: null } : await getStartPage(asker)}
      only={list}
      t={t}
      timeZone={env.TIME_ZONE}
      admin={payload.config.routes.admin}
      paging={{ limit, page }}
    />
  );
}
