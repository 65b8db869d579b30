import type { GetServerSideProps, GetServerSidePropsContext, PageConfig } from 'next';

import { resolveArk } from '@/archive/resolve-ark';
import { ErrorPage } from '@/components/frame/error-page';
import { sendMachineAnswer } from '@/components/frame/send-machine-answer';
import { getSite, type ServedProps } from '@/components/frame/serve-page';
import { type UnknownArk, UnknownArkPage } from '@/components/frame/unknown-ark-page';
import { parseArkAddress } from '@/domain/ark-address';
import { readArkPath } from '@/domain/ark-path';
import { READER_CACHE_CONTROL } from '@/domain/http-caching';
import { ark } from '@/domain/paths';
import { env } from '@/env';
import { toErc } from '@/formats/citation/erc';
import { isLocale, type Locale } from '@/i18n/locales';
import { pickLocale } from '@/i18n/pick-locale';

export const config: PageConfig = { unstable_runtimeJS: false };

type Props = ServedProps<UnknownArk>;

/** Every path that no other page answers: permanent ids, whose first segment has the number of the archive in it. */
export const getServerSideProps: GetServerSideProps<Props> = async (context) => {
  const { params, req, res } = context;
  const path = Array.isArray(params?.path) ? params.path : [];
  res.statusCode = 404;
  res.setHeader('Cache-Control', READER_CACHE_CONTROL);
  res.setHeader('Vary', 'Accept-Language');
  const reader = pickLocale(req.headers['accept-language']);
  const named = readArkPath(path.join('/'));
  if (named) return serveArk(named, { context, locale: reader });
  const locale = isLocale(path[0]) ? path[0] : reader;
  return { props: { locale, site: getSite(), view: null, extra: null } };
};

/** Leads to what the ARK names, describes it (`?info`), or says why it cannot (draft-kunze-ark, 'Resolution'). */
async function serveArk(
  { behind, naan, written }: NonNullable<ReturnType<typeof readArkPath>>,
  { context, locale }: { context: GetServerSidePropsContext; locale: Locale },
): ReturnType<GetServerSideProps<Props>> {
  const { query, req, res } = context;
  const site = getSite();
  const show = (view: UnknownArk) => ({ props: { locale, site, view, extra: null } });
  if (naan !== null && ![env.NAAN, ...env.NAAN_FORMER].includes(naan)) {
    return show({ why: 'elsewhere', ark: written, naan });
  }
  const address = parseArkAddress(behind);
  if ('malformed' in address) {
    res.statusCode = 400;
    return show({ why: 'malformed' });
  }
  const asked = 'mistyped' in address ? { pid: address.mistyped } : address;
  const answer = await resolveArk({ ...asked, locale });
  if (answer.found === 'nothing') {
    return show({ why: 'unknown', ark: written, suggestions: answer.suggestions });
  }
  if (query.info === undefined) {
    return { redirect: { destination: answer.path, statusCode: 302 } };
  }
  const body = toErc({ ...answer, ark: toPrinted(asked) }, site);
  sendMachineAnswer({ type: 'text/plain; charset=utf-8', body }, { req, res });
  return { props: { locale, site, view: null, extra: null } };
}

/** Of what was asked for by a former number of the archive, too: the id by which it is cited today. */
function toPrinted({ pid, lang, number }: { pid: string; lang?: string; number?: number }): string {
  return lang === undefined
    ? ark({ naan: env.NAAN, pid })
    : ark({ naan: env.NAAN, pid, lang, edition: number });
}

export default function UnknownPath({ view, ...props }: Props) {
  return view ? <UnknownArkPage view={view} {...props} /> : <ErrorPage failure="notFound" {...props} />;
}
