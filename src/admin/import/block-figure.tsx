import type { ReadBlock, ReadPicture } from '@/importing/reading-view';
import { useWords } from '../use-words';
import { LabelledField } from './labelled-field';

type Figure = {
  block: ReadBlock;
  picture: ReadPicture | null;
  onChange: (changes: Partial<ReadBlock>) => void;
};

/** A picture with its credit and alternative text, or the words that stand where the file has none. */
export function BlockFigure({ block, picture, onChange }: Figure) {
  const t = useWords();
  const size = picture && Math.max(1, Math.round(picture.size / 1024));
  return (
    <div className="colophon-import__figure">
      {picture?.preview ? (
        <figure>
          <img src={picture.preview} alt={block.alt || picture.name} />
          <figcaption>
            {picture.name}, {size} kB
          </figcaption>
        </figure>
      ) : (
        <p>{t('import.noPicture')}</p>
      )}
      <LabelledField
        label={t('import.credit')}
        value={block.credit}
        onChange={(credit) => onChange({ credit })}
      />
      {picture && (
        <LabelledField label={t('import.alt')} value={block.alt} onChange={(alt) => onChange({ alt })} />
      )}
    </div>
  );
}
