'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useTranslation } from '@payloadcms/ui';

/** Gives the label of a field of a text as its form shows it; its name where the form has no such field. */
export function useFieldLabels(): (name: string) => string {
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const fields = getEntityConfig({ collectionSlug: 'texts' })?.fields ?? [];
  return (name) => {
    const field = fields.find((known) => 'name' in known && known.name === name);
    const label: unknown =
      field && 'label' in field && field.label ? getTranslation(field.label, i18n) : undefined;
    return typeof label === 'string' ? label : name;
  };
}
