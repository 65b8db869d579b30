import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { makeView } from '@/components/test-article';
import type { Staleness } from '@/domain/reading';
import { createTranslator } from '@/i18n/create-translator';

import { StalenessNotice } from './staleness-notice';

const show = (staleness: Partial<Staleness> | null) => {
  const view = makeView();
  return renderToStaticMarkup(
    <StalenessNotice
      view={{ ...view, staleness: staleness && view.staleness && { ...view.staleness, ...staleness } }}
      t={createTranslator('en')}
    />,
  );
};

describe('StalenessNotice', () => {
  it('says how far the source has moved, which paragraphs changed and how many are new', () => {
    const html = show({ behind: ['a', 'e', 'new'] });
    expect(html).toContain(
      'Translated from edition 1 of the Vietnamese text; that text is now at edition 2.',
    );
    expect(html).toContain('paragraphs <a href="#p-a">1</a>, <a href="#p-e">2</a>.');
    expect(html).toContain('1 paragraph of the source is not in this translation.');
  });

  it('is silent when no paragraph changed, also if the source has a newer edition', () => {
    expect(show({ behind: [] })).toBe('');
    expect(show(null)).toBe('');
  });

  it('says when the source is not published any more', () => {
    expect(show({ nowEdition: null, behind: [] })).toContain('no longer published');
  });
});
