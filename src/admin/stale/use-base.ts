'use client';

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * Keeps the form's hidden field `base` at the `updatedAt` of what the form was opened with or has saved last. Payload
 * empties the field with every answer, because it is not stored.
 */
export function useBase(): { opened: Record<string, unknown> | undefined; base: string | null } {
  const { savedDocumentData: opened } = useDocumentInfo();
  const { dispatchFields } = useForm();
  const value = useFormFields(([fields]) => fields.base?.value);
  const saved: unknown = opened?.updatedAt;
  const base = typeof saved === 'string' ? saved : null;

  useEffect(() => {
    if (base === null || value === base) return;
    // Not `UPDATE`: with it Payload forgets what was typed during a save, and puts the saved words over it.
    const field = { value: base, initialValue: base, valid: true, passesCondition: true };
    dispatchFields({ type: 'UPDATE_MANY', formState: { base: field } });
    // After each rendering: the form drops the field when it takes its first state, and what this effect would be told
    // to look at is then the same as before.
  });

  return { opened, base };
}
