/** What the admin says about withdrawing, in the languages that the admin speaks. `{{date}}`, `{{lang}}` and `{{number}}` are filled. */
const WORDS = {
  en: {
    withdraw: 'Withdraw …',
    open: 'Open the withdrawal',
    article: 'The article was withdrawn on {{date}}.',
    text: 'The text ({{lang}}) was withdrawn on {{date}}.',
    edition: 'Edition {{number}} ({{lang}}) was withdrawn on {{date}}.',
    legal: 'For legal reasons, only administrators can read here what was withdrawn.',
  },
  vi: {
    withdraw: 'Rút bài …',
    open: 'Mở lần rút này',
    article: 'Bài này đã được rút ngày {{date}}.',
    text: 'Văn bản ({{lang}}) đã được rút ngày {{date}}.',
    edition: 'Ấn bản {{number}} ({{lang}}) đã được rút ngày {{date}}.',
    legal: 'Vì lý do pháp lý, tại đây chỉ quản trị viên đọc được những gì đã rút.',
  },
  fr: {
    withdraw: 'Retirer…',
    open: 'Ouvrir le retrait',
    article: 'L’article a été retiré le {{date}}.',
    text: 'Le texte ({{lang}}) a été retiré le {{date}}.',
    edition: 'L’édition {{number}} ({{lang}}) a été retirée le {{date}}.',
    legal: 'Pour des raisons juridiques, seule l’administration peut lire ici ce qui a été retiré.',
  },
} as const;

/** The words in the admin's language, in English where there are none. */
export function getWithdrawalWords(language: string): (typeof WORDS)[keyof typeof WORDS] {
  return language === 'vi' || language === 'fr' ? WORDS[language] : WORDS.en;
}
