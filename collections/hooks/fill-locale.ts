import type { CollectionBeforeOperationHook } from 'payload';
import { isLocale } from '@/i18n/locales';

/**
 * A request that names no locale, or one that there is not, means the default one. Payload sees to that itself only where it may fall back to
 * another language, which it never may here; without a locale, words would be stored in none.
 */
export const fillLocale: CollectionBeforeOperationHook = ({ args, req }) => {
  const { localization } = req.payload.config;
  if (!localization || req.locale === 'all') return args;
  const known = localization.localeCodes.some((code) => code === req.locale);
  if (!known && isLocale(localization.defaultLocale)) req.locale = localization.defaultLocale;
  return args;
};
