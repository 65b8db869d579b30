import { describe, expect, it } from 'vitest';

import { AUTHOR, makeView, SITE, TRANSLATOR } from '@/components/test-article';
import { createTranslator } from '@/i18n/create-translator';

import { formatCitation } from './plain-citation';

const t = createTranslator('en');

describe('formatCitation', () => {
  it('names author, translator, source, edition, permanent id and address', () => {
    expect(formatCitation({ view: makeView(), site: SITE, t })).toBe(
      'Dawn. “[Heading]”. Translated by ឌីណា. Outlet, August 26, 2019. Archive, edition 2, April 14, 2026. ' +
        'ark:99999/d1aaaaaaaa. https://archive.example/en/articles/d1aaaaaaaa',
    );
  });

  it('cites an abstract by who made it, and credits the text it describes apart', () => {
    const view = makeView({ kind: 'abstract', abstractBy: [{ ...AUTHOR, name: 'Editor' }], source: null });
    expect(formatCitation({ view, site: SITE, t })).toMatch(
      /^Editor\. “\[Heading\]” \(abstract\)\. Text by Dawn\. Translated by ឌីណា\. Archive, edition 2/,
    );
  });

  it('leaves no gap where nobody is named', () => {
    const view = makeView({ credits: [], titleSupplied: false });
    expect(formatCitation({ view, site: SITE, t })).toMatch(/^“Heading”\. Outlet/);
    expect(formatCitation({ view: makeView({ credits: [TRANSLATOR] }), site: SITE, t })).toMatch(
      /^“\[Heading\]”\. Tr/,
    );
  });
});
