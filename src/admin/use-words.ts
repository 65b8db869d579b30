'use client';

import { useAuth, useTranslation } from '@payloadcms/ui';
import { createAdminTranslator, type AdminTranslator } from '@/i18n/create-admin-translator';
import { isLocale } from '@/i18n/locales';
import type { User } from '@/payload-types';

/**
 * Our words in the admin's language. Payload itself speaks no Khmer: who chose it as the language of messages reads
 * ours in it.
 */
export function useWords(): AdminTranslator {
  const { user } = useAuth<User>();
  const { i18n } = useTranslation();
  const lang = user?.interfaceLang === 'km' ? 'km' : i18n.language;
  return createAdminTranslator(isLocale(lang) ? lang : 'en');
}
