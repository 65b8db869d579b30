'use client';

import { FieldError, useFormFields, useFormSubmitted } from '@payloadcms/ui';
import type { FieldErrorClientProps } from 'payload';
import { findDateFault } from '@/domain/date-fault';

/**
 * Why a date was refused, for as long as it stands there. Payload keeps what the server said of a field in the form,
 * where an answer about something typed before the save, when it is late, takes it away.
 */
export function DateError({ path = '' }: FieldErrorClientProps) {
  const isSubmitted = useFormSubmitted();
  const value = useFormFields(([fields]) => fields[path]?.value);
  const fault = findDateFault(value);
  return <FieldError path={path} message={fault ?? undefined} showError={isSubmitted && fault !== null} />;
}
