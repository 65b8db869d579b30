import { Button, Pill } from '@payloadcms/ui';
import { CREDIT_ROLES, isCreditRole } from '@/domain/credits';
import { useWords } from '../use-words';
import { LabelledField } from './labelled-field';
import type { DraftCredit } from './reading-state';
import { fieldId } from './warning-target';

type Rows = { credits: DraftCredit[]; onChange: (credits: DraftCredit[]) => void };
const ROLES = Object.keys(CREDIT_ROLES).filter(isCreditRole);

/** Who made the text, and whether the archive knows them. */
export function CreditRows({ credits, onChange }: Rows) {
  const t = useWords();
  const set = (index: number, changes: Partial<DraftCredit>) =>
    onChange(credits.map((credit, at) => (at === index ? { ...credit, ...changes } : credit)));
  return (
    <section>
      <h2 id={fieldId('credits')} tabIndex={-1}>
        {t('import.credits')}
      </h2>
      {credits.map((credit, index) => (
        <fieldset key={index} className="colophon-import__row colophon-import__credit">
          <legend>
            {t(`import.role.${credit.role}`)}{' '}
            <Pill size="small">{t(credit.known ? 'import.known' : 'import.new')}</Pill>
          </legend>
          <label>
            {t('import.role')}
            <select
              value={credit.role}
              onChange={({ target: { value } }) => isCreditRole(value) && set(index, { role: value })}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`import.role.${role}`)}
                </option>
              ))}
            </select>
          </label>
          <LabelledField
            label={t('import.name')}
            value={credit.name}
            onChange={(name) => set(index, { name, known: name === credit.name && credit.known })}
          />
          <LabelledField
            label={t('import.asPrinted')}
            value={credit.asPrinted}
            onChange={(asPrinted) => set(index, { asPrinted })}
          />
          <label className="colophon-import__check">
            <input
              type="checkbox"
              checked={credit.asPerson}
              onChange={(event) => set(index, { asPerson: event.target.checked })}
            />
            {t('import.asPerson')}
          </label>
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => onChange(credits.toSpliced(index, 1))}
          >
            {t('import.removeCredit')}
          </Button>
        </fieldset>
      ))}
      <Button
        buttonStyle="secondary"
        size="small"
        onClick={() =>
          onChange([...credits, { role: 'author', name: '', asPrinted: '', asPerson: true, known: false }])
        }
      >
        {t('import.addCredit')}
      </Button>
    </section>
  );
}
