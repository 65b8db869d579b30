import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { AUTHOR, TRANSLATOR } from '@/components/test-article';
import { createTranslator } from '@/i18n/create-translator';

import { Byline } from './byline';

const show = (element: React.ReactElement) => renderToStaticMarkup(element);
const words = (html: string) => html.replace(/<[^>]+>/g, '');
const en = createTranslator('en');

describe('Byline', () => {
  it('sets the translator beside the author, whatever their order in the credits', () => {
    expect(words(show(<Byline credits={[TRANSLATOR, AUTHOR]} t={en} />))).toBe('By Dawn · Translated by ឌីណា');
  });

  it('links those whose page the archive has and marks the language of a name', () => {
    const html = show(<Byline credits={[AUTHOR, TRANSLATOR]} t={en} />);
    expect(html).toContain('<a href="/en/people/p1aaaaaaaa/dawn">Dawn</a>');
    expect(html).toContain('<span lang="km">ឌីណា</span>');
  });

  it('marks the names of a text in another language than the page', () => {
    const html = show(<Byline credits={[AUTHOR, TRANSLATOR]} lang="fr" t={en} />);
    expect(html).toContain('lang="fr">Dawn</a>');
    expect(html).toContain('<span lang="km">ឌីណា</span>');
  });

  it('joins several names as each language does', () => {
    const three = ['A', 'B', 'C'].map((name) => ({ ...AUTHOR, name }));
    expect(words(show(<Byline credits={three} t={en} />))).toBe('By A, B, and C');
    expect(words(show(<Byline credits={three} t={createTranslator('fr')} />))).toBe('Par A, B et C');
    expect(words(show(<Byline credits={three} t={createTranslator('vi')} />))).toBe('Tác giả: A, B và C');
  });

  it('says of an abstract that the author wrote the text, not the abstract', () => {
    expect(words(show(<Byline credits={[AUTHOR]} describesAnother t={en} />))).toBe('Text by Dawn');
  });

  it('is nothing where nobody is credited', () => {
    expect(show(<Byline credits={[]} t={en} />)).toBe('');
  });
});
