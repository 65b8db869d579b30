import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { isLocale } from '@/i18n/locales';
import { ImportDesk } from './import-desk';

/** Brings in an article out of pasted text or a file; `?article=` adds it to that one, `?lang=` says its language. */
export function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult;
  const { payload, user, i18n } = req;
  const { admin } = payload.config.routes;
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/import`)}`);
  const { article, lang } = searchParams ?? {};
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <ImportDesk
        key={typeof article === 'string' ? article : 'new'}
        article={typeof article === 'string' ? article : null}
        lang={isLocale(lang) ? lang : null}
      />
    </DefaultTemplate>
  );
}
