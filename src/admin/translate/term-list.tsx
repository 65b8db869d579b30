'use client';

import { useMemo } from 'react';
import { Button } from '@payloadcms/ui';
import { findTerms, type TermHit } from '@/domain/glossary';
import { plainText } from '@/domain/inline-text';
import { parseMarkup } from '@/domain/inline-markup';
import { useWords } from '../use-words';
import { findField } from './desk-fields';
import { insertText } from './insert-text';
import { useDesk } from './use-desk';
import { useSettledRow } from './use-settled';

/** The glossary's terms in the source of a row, and how to call them. */
export function TermList({ para }: { para: string }) {
  const t = useWords();
  const { terms, workbench, isReadOnly } = useDesk();
  const state = useSettledRow(para);
  const { source, text } = workbench;
  const [from, to] = [state?.row.source?.markup ?? '', state?.typed.markup ?? ''];
  const hits = useMemo(() => {
    if (!source) return [];
    const found = findTerms({
      source: toWords(from),
      sourceLang: source.lang,
      target: toWords(to),
      targetLang: text.lang,
      terms,
    });
    return [...new Map(found.map((hit) => [hit.term.id, hit])).values()];
  }, [source, text.lang, terms, from, to]);

  const insert = (rendering: string) => {
    const field = findField(para);
    if (field) insertText(field, rendering);
  };
  return (
    <section aria-labelledby="colophon-terms">
      <h2 id="colophon-terms">{t('translate.glossary')}</h2>
      {hits.length === 0 && <p>{t('translate.noTerms')}</p>}
      <ul className="colophon-panel__list">
        {hits.map((hit) => (
          <li key={hit.term.id} data-differs={hit.differs || undefined}>
            <span lang={source?.lang}>{hit.found}</span>
            {hit.renderings.length === 0 && <em>{t('translate.noRendering')}</em>}
            {hit.renderings.map((rendering) => (
              <Button
                key={rendering}
                buttonStyle="secondary"
                size="xsmall"
                margin={false}
                disabled={isReadOnly}
                aria-label={t('translate.insertRendering', { rendering })}
                onClick={() => insert(rendering)}
              >
                <span lang={text.lang}>{rendering}</span>
              </Button>
            ))}
            {hit.differs && <strong>{t('translate.differs')}</strong>}
            {noteOf(hit, text.lang) !== '' && <small>{noteOf(hit, text.lang)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function noteOf({ term }: TermHit, lang: string): string {
  const note = term.renderings.find((one) => one.lang === lang)?.note ?? '';
  return [term.note, note].filter((words) => words !== '').join(' ');
}

function toWords(markup: string): string {
  return plainText(parseMarkup(markup), { notes: true });
}
