import { expect, it } from 'vitest';
import { EPUB_LANGS } from '@/formats/epub/epub-words';
import { LOCALE_CODES } from '@/i18n/locales';

it('a book has its own words in every language of the interface', () => {
  expect(EPUB_LANGS).toEqual(LOCALE_CODES);
});
