'use client';

import type { KeyboardEvent, MouseEvent } from 'react';
import type { PhotoInLanguages } from '@/editing/photos/photo-words';
import { useWords } from '../use-words';

type Point = { x: number; y: number };

type Props = {
  photo: PhotoInLanguages;
  alt: string;
  focal: Point | null;
  /** null for those who may not change it. */
  onMove: ((point: Point) => void) | null;
};

const STEPS: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const CENTRE = { x: 50, y: 50 };
const FAST = 10;

const within = (value: number) => Math.min(100, Math.max(0, Math.round(value)));

/** The picture with the point that stays in sight where it is cropped: a click sets it, the arrow keys move it. */
export function FocalPicture({ photo, alt, focal, onMove }: Props) {
  const t = useWords();
  const { x, y } = focal ?? CENTRE;

  const moveTo = (event: MouseEvent<HTMLButtonElement>) => {
    // A button pressed by its key is clicked nowhere.
    if (event.detail === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onMove?.({
      x: within(((event.clientX - left) / width) * 100),
      y: within(((event.clientY - top) / height) * 100),
    });
  };
  const moveBy = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const by = event.shiftKey ? FAST : 1;
    onMove?.({ x: within(x + step.x * by), y: within(y + step.y * by) });
  };

  const picture = <img src={photo.url} alt={alt || photo.name} width={photo.width} height={photo.height} />;
  if (!onMove) return <div className="colophon-focal">{picture}</div>;
  return (
    <>
      <button
        type="button"
        className="colophon-focal"
        aria-label={t('photos.focal')}
        aria-describedby="colophon-focal"
        onClick={moveTo}
        onKeyDown={moveBy}
      >
        {picture}
        <span className="colophon-focal__point" style={{ left: `${x}%`, top: `${y}%` }} />
      </button>
      <p id="colophon-focal" aria-live="polite">
        <small>{t('photos.focalAt', { x, y })}</small>
      </p>
    </>
  );
}
