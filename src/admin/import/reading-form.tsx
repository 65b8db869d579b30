import { Banner, useConfig } from '@payloadcms/ui';
import { LOCALES } from '@/i18n/locales';
import type { ReadingView } from '@/importing/reading-view';
import { useWords } from '../use-words';
import { BlockCard } from './block-card';
import { CreditRows } from './credit-rows';
import { LabelledField } from './labelled-field';
import { LeftOutList } from './left-out-list';
import type { Draft, DraftFields } from './reading-state';
import { ReadingWarnings } from './reading-warnings';
import { UnpairedSource } from './unpaired-source';
import { fieldId } from './warning-target';

type Form = { reading: ReadingView; draft: Draft; isInto: boolean; onChange: (draft: Draft) => void };

/** What was read, as a form: every field and block can be corrected before it is stored. */
export function ReadingForm({ reading, draft, isInto, onChange }: Form) {
  const t = useWords();
  const { config } = useConfig();
  const { fields } = draft;
  const set = (changes: Partial<DraftFields>) => onChange({ ...draft, fields: { ...fields, ...changes } });
  const text = (name: 'date' | 'outlet' | 'url' | 'series', label: string) => (
    <LabelledField
      id={fieldId(name)}
      label={label}
      value={fields[name] ?? ''}
      onChange={(value) => set({ [name]: value || null })}
    />
  );
  const known = reading.already ?? toKnown(reading, fields.lang);
  const source = reading.place?.source ?? null;
  return (
    <div className="colophon-import__form">
      {known && (
        <Banner type="error">
          {t(reading.already ? 'import.already' : 'import.taken', { title: known.title })}{' '}
          <a href={`${config.routes.admin}/collections/texts/${known.text}`}>{t('import.openThat')}</a>
        </Banner>
      )}
      <ReadingWarnings warnings={reading.warnings} draft={draft} />
      <LabelledField
        id={fieldId('title')}
        label={t('import.title')}
        value={fields.title}
        onChange={(title) => set({ title })}
      />
      <label className="colophon-import__check">
        <input
          type="checkbox"
          checked={fields.titleSupplied}
          onChange={(event) => set({ titleSupplied: event.target.checked })}
        />
        {t('import.titleSupplied')}
      </label>
      <LabelledField
        id={fieldId('lede')}
        label={t('import.lede')}
        rows={3}
        value={fields.lede}
        onChange={(lede) => set({ lede })}
      />
      <div className="colophon-import__row">
        <label>
          {t('import.lang')}
          <select
            id={fieldId('lang')}
            value={fields.lang}
            onChange={(event) => set({ lang: event.target.value })}
          >
            {LOCALES.map(({ code, name }) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {text('date', t('import.date'))}
        {text('outlet', t('import.outlet'))}
        {text('url', t('import.url'))}
        {!isInto && text('series', t('import.series'))}
        {!isInto && (
          <LabelledField label={t('import.part')} value={fields.part} onChange={(part) => set({ part })} />
        )}
      </div>
      {reading.series && !isInto && <p>{t('import.seriesSaid', { words: reading.series.marker })}</p>}
      <CreditRows credits={draft.credits} onChange={(credits) => onChange({ ...draft, credits })} />
      <h2>{t('import.blocks')}</h2>
      {isInto && !source && <p>{t('import.noSource')}</p>}
      {source && <UnpairedSource source={source} draft={draft} />}
      {draft.blocks.map((block, index) => (
        <BlockCard
          key={block.key}
          {...{ block, index, draft, source, onChange }}
          picture={block.picture === null ? null : (reading.pictures[block.picture] ?? null)}
        />
      ))}
      <LeftOutList draft={draft} onChange={onChange} />
    </div>
  );
}

function toKnown({ place }: ReadingView, lang: string): { text: string; title: string } | null {
  return place?.taken.find((text) => text.lang === lang) ?? null;
}
