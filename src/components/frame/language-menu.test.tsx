import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { createTranslator } from '@/i18n/create-translator';

import { choicesFor } from './language-choices';
import { LanguageMenu } from './language-menu';

const choices = choicesFor((lang) => (lang === 'km' ? null : `/${lang}/page`));
const html = renderToStaticMarkup(<LanguageMenu choices={choices} t={createTranslator('vi')} />);

describe('LanguageMenu', () => {
  it('marks the current language and does not link it', () => {
    expect(html).toContain('<span lang="vi" aria-current="true">Tiếng Việt</span>');
    expect(html).not.toContain('href="/vi/page"');
  });

  it('links the others by their own names in their own language', () => {
    expect(html).toContain('<a href="/fr/page" lang="fr" hrefLang="fr">Français</a>');
  });

  it('names a missing language as missing', () => {
    expect(html).toContain('<span lang="km">ភាសាខ្មែរ</span> (chưa có)');
  });
});
