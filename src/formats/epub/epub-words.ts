import type { Lang } from '@/domain/body';
import type { CreditRole } from '@/domain/credits';

/** The words of ours in a book, in the language of its text. `{}` stands for what is put in. */
type EpubWords = Record<
  | 'contents'
  | 'notes'
  | 'note'
  | 'backToNote'
  | 'colophon'
  | 'credits'
  | 'abstractBy'
  | 'textBy'
  | 'asPrinted'
  | 'abstract'
  | 'machineDraft'
  | 'missingPicture'
  | 'picture'
  | 'source'
  | 'archivedCopy'
  | 'edition'
  | 'editionValue'
  | 'id'
  | 'original'
  | 'languages'
  | 'rights'
  | CreditRole,
  string
>;

const WORDS = {
  en: {
    contents: 'Contents',
    notes: 'Notes',
    note: 'Note {}',
    backToNote: 'Back to the text of note {}',
    colophon: 'Colophon',
    credits: 'Credits',
    author: 'By {}',
    translator: 'Translated by {}',
    editor: 'Edited by {}',
    reviewer: 'Reviewed by {}',
    photographer: 'Photographs by {}',
    illustrator: 'Illustrated by {}',
    abstractBy: 'Abstract by {}',
    textBy: 'Text by {}',
    asPrinted: 'printed as “{}”',
    abstract: 'This is an abstract. The text it describes was published elsewhere.',
    machineDraft: 'A machine drafted the marked paragraphs. Nobody has reviewed them yet.',
    missingPicture: 'The source has a picture here; the archive does not hold it.',
    picture: 'Picture',
    source: 'Source',
    archivedCopy: 'archived copy',
    edition: 'Edition',
    editionValue: 'Edition {}',
    id: 'Permanent id',
    original: 'Original',
    languages: 'Languages',
    rights: 'Rights',
  },
  vi: {
    contents: 'Mục lục',
    notes: 'Chú thích',
    note: 'Chú thích {}',
    backToNote: 'Trở lại chỗ có chú thích {}',
    colophon: 'Lạc khoản',
    credits: 'Ghi công',
    author: 'Tác giả: {}',
    translator: 'Người dịch: {}',
    editor: 'Biên tập: {}',
    reviewer: 'Hiệu đính: {}',
    photographer: 'Ảnh: {}',
    illustrator: 'Minh họa: {}',
    abstractBy: 'Người tóm tắt: {}',
    textBy: 'Tác giả bài gốc: {}',
    asPrinted: 'in là “{}”',
    abstract: 'Đây là bản tóm tắt. Bài được tóm tắt đã đăng ở nơi khác.',
    machineDraft: 'Các đoạn được đánh dấu do máy soạn nháp, chưa có ai xem lại.',
    missingPicture: 'Bản nguồn có một hình ảnh ở chỗ này, nhưng kho lưu trữ không có hình ảnh ấy.',
    picture: 'Hình',
    source: 'Nguồn',
    archivedCopy: 'bản lưu',
    edition: 'Ấn bản',
    editionValue: 'Ấn bản {}',
    id: 'Mã vĩnh viễn',
    original: 'Nguyên bản',
    languages: 'Ngôn ngữ',
    rights: 'Bản quyền',
  },
  km: {
    contents: 'មាតិកា',
    notes: 'កំណត់ចំណាំ',
    note: 'កំណត់ចំណាំទី {}',
    backToNote: 'ត្រឡប់ទៅកន្លែងនៃកំណត់ចំណាំទី {}',
    colophon: 'កូឡូហ្វុង',
    credits: 'អ្នកចូលរួម',
    author: 'ដោយ {}',
    translator: 'បកប្រែដោយ {}',
    editor: 'កែសម្រួលដោយ {}',
    reviewer: 'ពិនិត្យដោយ {}',
    photographer: 'រូបថតដោយ {}',
    illustrator: 'គូររូបដោយ {}',
    abstractBy: 'សង្ខេបដោយ {}',
    textBy: 'អត្ថបទដើមដោយ {}',
    asPrinted: 'បោះពុម្ពថា «{}»',
    abstract: 'នេះជាសេចក្ដីសង្ខេប។ អត្ថបទដែលត្រូវបានសង្ខេប បានផ្សាយនៅកន្លែងផ្សេង។',
    machineDraft: 'កថាខណ្ឌដែលត្រូវបានសម្គាល់ ព្រាងដោយម៉ាស៊ីន ហើយមិនទាន់មាននរណាពិនិត្យទេ។',
    missingPicture: 'អត្ថបទប្រភពមានរូបភាពនៅទីនេះ ប៉ុន្តែបណ្ណសារមិនមានរូបភាពនោះទេ។',
    picture: 'រូបភាព',
    source: 'ប្រភព',
    archivedCopy: 'ច្បាប់ចម្លងរក្សាទុក',
    edition: 'កំណែ',
    editionValue: 'កំណែទី {}',
    id: 'លេខសម្គាល់អចិន្ត្រៃយ៍',
    original: 'ច្បាប់ដើម',
    languages: 'ភាសា',
    rights: 'សិទ្ធិ',
  },
  fr: {
    contents: 'Table des matières',
    notes: 'Notes',
    note: 'Note {}',
    backToNote: 'Retour au texte de la note {}',
    colophon: 'Colophon',
    credits: 'Crédits',
    author: 'Par {}',
    translator: 'Traduit par {}',
    editor: 'Édité par {}',
    reviewer: 'Relu par {}',
    photographer: 'Photographies de {}',
    illustrator: 'Illustré par {}',
    abstractBy: 'Résumé par {}',
    textBy: 'Texte de {}',
    asPrinted: 'imprimé\u202f: «\u202f{}\u202f»',
    abstract: 'Ceci est un résumé. Le texte qu’il décrit a paru ailleurs.',
    machineDraft: 'Une machine a ébauché les paragraphes signalés. Personne ne les a encore relus.',
    missingPicture: 'La source comporte une image à cet endroit\u202f; l’archive ne la possède pas.',
    picture: 'Image',
    source: 'Source',
    archivedCopy: 'copie archivée',
    edition: 'Édition',
    editionValue: 'Édition {}',
    id: 'Identifiant permanent',
    original: 'Original',
    languages: 'Langues',
    rights: 'Droits',
  },
} as const satisfies Record<string, EpubWords>;

/** The languages that a book's own words are in. */
export const EPUB_LANGS: readonly Lang[] = Object.keys(WORDS);

export type WordKey = keyof EpubWords;

function isKnown(lang: Lang): lang is keyof typeof WORDS {
  return Object.hasOwn(WORDS, lang);
}

/** The words in a language, otherwise in English; `lang` says which it is. */
export function wordsIn(lang: Lang): { lang: Lang; words: EpubWords } {
  return isKnown(lang) ? { lang, words: WORDS[lang] } : { lang: 'en', words: WORDS.en };
}
