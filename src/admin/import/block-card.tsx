import { Button } from '@payloadcms/ui';
import { useRef } from 'react';
import type { ReadingView, ReadPicture } from '@/importing/reading-view';
import { useWords } from '../use-words';
import { BlockFigure } from './block-figure';
import { BlockPair } from './block-pair';
import {
  changeBlock,
  mergeWithNext,
  moveBlock,
  removeBlock,
  splitBlock,
  type Draft,
  type DraftBlock,
} from './reading-state';
import { toBlockShape, BLOCK_SHAPES, shapeOf } from './block-shapes';
import { blockId } from './warning-target';

export type Source = NonNullable<ReadingView['place']>['source'];

type Card = {
  block: DraftBlock;
  index: number;
  draft: Draft;
  source: Source;
  picture: ReadPicture | null;
  onChange: (draft: Draft) => void;
};

/** One block: its type, its words, and what can be done with it; beside it the paragraph of the source. */
export function BlockCard({ block, index, draft, source, picture, onChange }: Card) {
  const t = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const set = (changes: Partial<DraftBlock>) => onChange(changeBlock(draft, block.key, changes));
  const number = index + 1;
  const action = (words: string, next: () => Draft, isOff = false) => (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isOff}
      aria-label={`${words}, ${t('import.block', { number })}`}
      onClick={() => onChange(next())}
    >
      {words}
    </Button>
  );
  const next = draft.blocks[index + 1];
  const isFigure = block.type === 'figure';
  return (
    <div className="colophon-import__block" role="group" aria-label={t('import.block', { number })}>
      <div className="colophon-import__tools">
        <span className="colophon-import__number">{number}</span>
        {!isFigure && (
          <select
            aria-label={t('import.type')}
            value={shapeOf(block)}
            onChange={(event) => set(toBlockShape(event.target.value))}
          >
            {BLOCK_SHAPES.map((shape) => (
              <option key={shape} value={shape}>
                {t(`import.shape.${shape}`)}
              </option>
            ))}
          </select>
        )}
        {action('↑', () => moveBlock(draft, index, -1), index === 0)}
        {action('↓', () => moveBlock(draft, index, 1), !next)}
        {action(
          t('import.merge'),
          () => mergeWithNext(draft, index),
          !next || isFigure || next.type === 'figure',
        )}
        {!isFigure &&
          action(t('import.split'), () => splitBlock(draft, index, field.current?.selectionStart ?? 0))}
        {action(t('import.remove'), () => removeBlock(draft, index))}
      </div>
      <div className={source ? 'colophon-import__pair' : ''}>
        {source && <BlockPair {...{ block, index, draft, source, onChange }} />}
        <div>
          <textarea
            ref={field}
            id={blockId(block.key)}
            aria-label={t(isFigure ? 'import.caption' : 'import.words')}
            lang={draft.fields.lang}
            rows={Math.min(14, Math.max(2, Math.ceil(block.markup.length / 95)))}
            value={block.markup}
            onChange={(event) => set({ markup: event.target.value })}
          />
          {isFigure && <BlockFigure block={block} picture={picture} onChange={set} />}
        </div>
      </div>
    </div>
  );
}
