import { Button } from '@payloadcms/ui';
import { useWords } from '../use-words';
import type { Source } from './block-card';
import { pairBlock, shiftPairs, type Draft, type DraftBlock } from './reading-state';

type Pair = {
  block: DraftBlock;
  index: number;
  draft: Draft;
  source: NonNullable<Source>;
  onChange: (draft: Draft) => void;
};

/** The paragraph of the source that a block translates: another can be chosen, or none, or all from here on shifted. */
export function BlockPair({ block, index, draft, source, onChange }: Pair) {
  const t = useWords();
  const paired = source.paragraphs.find(({ para }) => para === block.para);
  const paras = source.paragraphs.map(({ para }) => para);
  const shift = (by: 1 | -1) => onChange(shiftPairs(draft, { from: index, by, paras }));
  return (
    <div className="colophon-import__source">
      <select
        aria-label={t('import.pairedWith')}
        value={block.para ?? ''}
        onChange={({ target: { value } }) => onChange(pairBlock(draft, block.key, value || null))}
      >
        <option value="">{t('import.unpaired')}</option>
        {source.paragraphs.map(({ para, markup }, at) => (
          <option key={para} value={para}>
            {`${at + 1}. ${markup.slice(0, 40)}`}
          </option>
        ))}
      </select>
      <p lang={source.lang}>{paired?.markup ?? ''}</p>
      {block.para !== null && (
        <div className="colophon-import__tools">
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => shift(-1)}>
            {t('import.shiftBack')}
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => shift(1)}>
            {t('import.shiftOn')}
          </Button>
        </div>
      )}
    </div>
  );
}
