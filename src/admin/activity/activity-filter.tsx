'use client';

import { getTranslation } from '@payloadcms/translations';
import { Button, useConfig, useTranslation } from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useState, type FormEvent } from 'react';
import { LOCALES } from '@/i18n/locales';
import { useWords } from '../use-words';
import { EVERYTHING, readListQuery, toListQuery, type ActivityChoice } from './activity-query';
import './activity-filter.css';

/** Chooses what the record of activity shows: by deed, person, document, language and days. */
export function ActivityFilter() {
  const t = useWords();
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams()?.toString() ?? '';
  const actions = useActions();
  const [choice, setChoice] = useState<ActivityChoice>(EVERYTHING);

  useEffect(() => {
    setChoice(readListQuery(new URLSearchParams(query)));
  }, [query]);

  const show = (next: ActivityChoice) => router.push(`${path}?${toListQuery(next).toString()}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    show(choice);
  };
  const field = (name: keyof ActivityChoice) => ({
    id: `colophon-activity-${name}`,
    name,
    value: choice[name],
    onChange: (event: { target: { value: string } }) => setChoice({ ...choice, [name]: event.target.value }),
  });

  return (
    <form className="colophon-activity" role="search" aria-label={t('activity.filter')} onSubmit={submit}>
      <label htmlFor="colophon-activity-action">
        {t('activity.action')}
        <select {...field('action')}>
          <option value="">{t('activity.everything')}</option>
          {actions.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor="colophon-activity-who">
        {t('activity.who')}
        <input {...field('who')} autoComplete="off" />
      </label>
      <label htmlFor="colophon-activity-label">
        {t('activity.label')}
        <input {...field('label')} autoComplete="off" />
      </label>
      <label htmlFor="colophon-activity-lang">
        {t('activity.lang')}
        <select {...field('lang')}>
          <option value="">{t('activity.anyLang')}</option>
          {LOCALES.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor="colophon-activity-since">
        {t('activity.since')}
        <input type="date" {...field('since')} />
      </label>
      <label htmlFor="colophon-activity-until">
        {t('activity.until')}
        <input type="date" {...field('until')} />
      </label>
      <Button type="submit" size="medium" margin={false}>
        {t('activity.show')}
      </Button>
      {query.includes('where') && (
        <Button
          type="button"
          size="medium"
          margin={false}
          buttonStyle="secondary"
          onClick={() => show(EVERYTHING)}
        >
          {t('activity.clear')}
        </Button>
      )}
    </form>
  );
}

/** The deeds that the field knows, under the labels that the list shows. */
function useActions(): { value: string; label: string }[] {
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const fields = getEntityConfig({ collectionSlug: 'activity' })?.fields ?? [];
  return fields.flatMap((field) =>
    'name' in field && field.name === 'action' && field.type === 'select'
      ? field.options.map((option) =>
          typeof option === 'string'
            ? { value: option, label: option }
            : { value: option.value, label: toWords(getTranslation(option.label, i18n), option.value) },
        )
      : [],
  );
}

const toWords = (label: unknown, value: string) => (typeof label === 'string' ? label : value);
