'use client';

import { Button, toast, useAuth, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { LOCALES } from '@/i18n/locales';
import type { User } from '@/payload-types';
import { listLanguages, requestTranslation } from './translation-requests';
import { useWords } from './use-words';

/** On a published text: begins its translation into a language that the article lacks. */
export function StartTranslation() {
  const { id, hasPublishedDoc } = useDocumentInfo();
  const article = useFormFields(([fields]) => fields.article?.value);
  const { user } = useAuth<User>();
  const { config } = useConfig();
  const t = useWords();
  const router = useRouter();
  const [taken, setTaken] = useState<string[] | null>(null);
  const [lang, setLang] = useState('');
  const { api, admin } = config.routes;

  useEffect(() => {
    if (typeof article === 'string') void listLanguages(api, article).then(setTaken);
  }, [api, article]);

  const mayAll = user?.roles.some((role) => role === 'admin' || role === 'editor');
  const missing = LOCALES.filter(
    ({ code }) => taken && !taken.includes(code) && (mayAll || user?.languages?.includes(code)),
  );
  if (!id || !hasPublishedDoc || missing.length === 0) return null;

  const start = async () => {
    try {
      const draft = await requestTranslation(api, { id: String(id), lang });
      router.push(`${admin}/collections/texts/${draft}`);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t('start.failed'));
    }
  };

  return (
    <>
      <select aria-label={t('start.choose')} value={lang} onChange={(event) => setLang(event.target.value)}>
        <option value="">{t('start.choose')}</option>
        {missing.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <Button buttonStyle="secondary" size="medium" disabled={lang === ''} onClick={() => void start()}>
        {t('start.start')}
      </Button>
    </>
  );
}
