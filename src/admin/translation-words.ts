/** What our part of the admin says, in the languages that the admin speaks. */
const WORDS = {
  en: {
    choose: 'Translate into …',
    start: 'Start a translation',
    failed: 'The translation could not be started.',
  },
  vi: { choose: 'Dịch sang …', start: 'Bắt đầu bản dịch', failed: 'Không thể bắt đầu bản dịch.' },
  fr: {
    choose: 'Traduire en …',
    start: 'Commencer une traduction',
    failed: 'La traduction n’a pas pu commencer.',
  },
} as const;

/** The words in the admin's language, in English where there are none. */
export function getTranslationWords(language: string): (typeof WORDS)[keyof typeof WORDS] {
  return language === 'vi' || language === 'fr' ? WORDS[language] : WORDS.en;
}
