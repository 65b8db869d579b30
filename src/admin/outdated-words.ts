const WORDS = {
  en: 'Readers see what was published. These texts would change if they were published again:',
  vi: 'Người đọc thấy bản đã xuất bản. Những văn bản này sẽ thay đổi nếu được xuất bản lại:',
  fr: 'Les lecteurs voient ce qui est publié. Ces textes changeraient s’ils étaient publiés à nouveau :',
} as const;

/** The sentence before the list, in the admin's language, in English where there is none. */
export function getOutdatedWords(language: string): string {
  return language === 'vi' || language === 'fr' ? WORDS[language] : WORDS.en;
}
