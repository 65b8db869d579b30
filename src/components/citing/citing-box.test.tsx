import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { BOX } from '@/components/test-article';
import { createTranslator } from '@/i18n/create-translator';

import { CitingBox } from './citing-box';

const html = renderToStaticMarkup(<CitingBox box={BOX} t={createTranslator('en')} />);

describe('CitingBox', () => {
  it('prints a citation with the italics of its style', () => {
    expect(html).toContain('<p class="role">APA</p>');
    expect(html).toContain('data-words="true">Dawn. <i>Heading</i></p>');
  });

  it('escapes what is for programs', () => {
    expect(html).toContain('@article{&lt;x&gt;}');
  });

  it('shows no button until the script does, and names what each copies', () => {
    const buttons = [...html.matchAll(/<button([^>]*)>/g)].map((match) => match[1]);
    expect(buttons).toHaveLength(5);
    expect(buttons.every((attributes) => attributes?.includes('hidden=""'))).toBe(true);
    expect(html).toContain('aria-label="Copy Chicago"');
    expect(html).toContain('aria-label="Copy RIS"');
  });

  it('has an empty place for what is read out', () => {
    expect(html).toMatch(/<p class="hidden" role="status" data-copied="Copied"[^>]*><\/p>/);
  });
});
