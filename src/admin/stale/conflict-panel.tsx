'use client';

import { Banner, Button, useFormFields } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { isLocale } from '@/i18n/locales';
import { useWords } from '../use-words';
import { DifferingWords } from './differing-words';
import type { Comparison, StaleChange } from './stale-requests';
import { useFieldLabels } from './use-field-labels';
import './conflict-panel.css';

type Props = {
  comparison: Comparison | null;
  failure: string | null;
  onKeepMine: (comparison: Comparison) => void;
};

/** Above the fields of a text that somebody else saved meanwhile: what differs, and the two ways on. */
export function ConflictPanel({ comparison, failure, onKeepMine }: Props) {
  const t = useWords();
  const labelOf = useFieldLabels();
  const heading = useRef<HTMLHeadingElement>(null);
  const value = useFormFields(([fields]) => fields.lang?.value);
  const lang = isLocale(value) ? value : undefined;

  // The refused save may have been made far below.
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <section className="field-type colophon-conflict" role="alert" aria-labelledby="colophon-conflict">
      <h2 id="colophon-conflict" ref={heading}>
        {t('stale.heading')}
      </h2>
      <Banner type="error">{comparison?.says ?? failure}</Banner>
      {comparison && (
        <>
          <p>{t('stale.explanation')}</p>
          {comparison.changes.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('stale.where')}</th>
                  <th scope="col">{t('stale.mine')}</th>
                  <th scope="col">{t('stale.theirs')}</th>
                </tr>
              </thead>
              <tbody>
                {comparison.changes.map((change, index) => (
                  <tr key={index}>
                    <th scope="row">{formatPlace(change, t)}</th>
                    <td lang={lang}>
                      <DifferingWords words={change.words} side="from" />
                    </td>
                    <td lang={lang}>
                      <DifferingWords words={change.words} side="to" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {comparison.fields.length > 0 && (
            <p>
              {t('stale.fields')} {comparison.fields.map(labelOf).join(', ')}
            </p>
          )}
          <div className="colophon-conflict__ways">
            <Button buttonStyle="secondary" onClick={() => window.location.reload()}>
              {t('stale.loadTheirs')}
            </Button>
            <Button buttonStyle="secondary" onClick={() => onKeepMine(comparison)}>
              {t('stale.keepMine')}
            </Button>
          </div>
          <p>{t('stale.afterwards')}</p>
        </>
      )}
    </section>
  );
}

function formatPlace({ part, from, to }: StaleChange, t: ReturnType<typeof useWords>): string {
  if (part === 'title' || part === 'lede') return t(`stale.${part}`);
  const number = from ?? to;
  return number === null ? t('stale.passage') : t('stale.paragraph', { number });
}
