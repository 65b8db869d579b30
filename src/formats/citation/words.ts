import type { Lang } from '@/domain/body';
import type { CreditRole } from '@/domain/credits';

/** The words that citations and text exports need; `{x}` is filled in. */
export type Words = {
  by: Record<CreditRole, string>;
  abstract: string;
  textBy: string;
  edition: string;
  originalTitle: string;
  /** APA: stands before the address. */
  retrieved: string;
  accessed: string;
  paragraph: string;
  paragraphInApa: string;
  noDate: string;
  and: string;
  others: string;
  colon: string;
  /** End of a sentence. */
  stop: string;
  source: string;
  archivedCopy: string;
  credits: string;
  editionLabel: string;
  address: string;
  archive: string;
  permanentId: string;
  fingerprint: string;
  rights: string;
  notes: string;
  picture: string;
  missingPicture: string;
  suppliedTitle: string;
  machineDraft: string;
};

const WORDS = {
  en: {
    by: {
      author: 'By {names}',
      translator: 'Translated by {names}',
      editor: 'Edited by {names}',
      reviewer: 'Reviewed by {names}',
      photographer: 'Photographs by {names}',
      illustrator: 'Illustrated by {names}',
    },
    abstract: 'Abstract',
    textBy: 'Text by {names}',
    edition: 'edition {number}, {date}',
    originalTitle: 'Original title: {title}',
    retrieved: 'Retrieved {date}, from',
    accessed: 'Accessed {date}',
    paragraph: 'par. {number}',
    paragraphInApa: 'para. {number}',
    noDate: 'n.d.',
    and: 'and',
    others: 'et al.',
    colon: ': ',
    stop: '.',
    source: 'Source',
    archivedCopy: 'Archived copy',
    credits: 'Credits as printed',
    editionLabel: 'Edition',
    address: 'Address',
    archive: 'Archive',
    permanentId: 'Permanent id',
    fingerprint: 'Fingerprint (SHA-256 of this edition)',
    rights: 'Rights',
    notes: 'Notes',
    picture: 'Picture',
    missingPicture: 'The source has a picture here; the archive does not hold it.',
    suppliedTitle: 'The source has no title. The one in square brackets was supplied by the archive.',
    machineDraft: 'A machine drafted part of this text, which nobody has reviewed yet.',
  },
  vi: {
    by: {
      author: 'Tác giả: {names}',
      translator: 'Người dịch: {names}',
      editor: 'Biên tập: {names}',
      reviewer: 'Hiệu đính: {names}',
      photographer: 'Ảnh: {names}',
      illustrator: 'Minh họa: {names}',
    },
    abstract: 'Tóm tắt',
    textBy: 'Tác giả bài gốc: {names}',
    edition: 'ấn bản {number}, {date}',
    originalTitle: 'Nhan đề gốc: {title}',
    retrieved: 'Truy cập ngày {date}, từ',
    accessed: 'Truy cập ngày {date}',
    paragraph: 'đoạn {number}',
    paragraphInApa: 'đoạn {number}',
    noDate: 'không đề ngày',
    and: 'và',
    others: 'và những người khác',
    colon: ': ',
    stop: '.',
    source: 'Nguồn',
    archivedCopy: 'Bản lưu',
    credits: 'Ghi công như đã in',
    editionLabel: 'Ấn bản',
    address: 'Địa chỉ',
    archive: 'Kho lưu trữ',
    permanentId: 'Mã vĩnh viễn',
    fingerprint: 'Dấu vân tay số (SHA-256 của ấn bản này)',
    rights: 'Bản quyền',
    notes: 'Chú thích',
    picture: 'Hình',
    missingPicture: 'Bản nguồn có một hình ảnh ở chỗ này, nhưng kho lưu trữ không có hình ảnh ấy.',
    suppliedTitle: 'Bản nguồn không có nhan đề. Nhan đề trong ngoặc vuông do kho lưu trữ đặt.',
    machineDraft: 'Một phần bản này do máy soạn nháp, chưa có ai xem lại.',
  },
  km: {
    by: {
      author: 'ដោយ {names}',
      translator: 'បកប្រែដោយ {names}',
      editor: 'កែសម្រួលដោយ {names}',
      reviewer: 'ពិនិត្យដោយ {names}',
      photographer: 'រូបថតដោយ {names}',
      illustrator: 'គូររូបដោយ {names}',
    },
    abstract: 'សេចក្ដីសង្ខេប',
    textBy: 'អត្ថបទដើមដោយ {names}',
    edition: 'កំណែទី {number}, {date}',
    originalTitle: 'ចំណងជើងដើម៖ {title}',
    retrieved: 'បានចូលមើលនៅថ្ងៃទី {date} តាម',
    accessed: 'បានចូលមើលនៅថ្ងៃទី {date}',
    paragraph: 'កថាខណ្ឌទី {number}',
    paragraphInApa: 'កថាខណ្ឌទី {number}',
    noDate: 'គ្មានកាលបរិច្ឆេទ',
    and: 'និង',
    others: 'និងអ្នកដទៃទៀត',
    colon: '៖ ',
    stop: '។',
    source: 'ប្រភព',
    archivedCopy: 'ច្បាប់ចម្លងរក្សាទុក',
    credits: 'ឈ្មោះដូចដែលបានបោះពុម្ព',
    editionLabel: 'កំណែ',
    address: 'អាសយដ្ឋាន',
    archive: 'បណ្ណសារ',
    permanentId: 'លេខសម្គាល់អចិន្ត្រៃយ៍',
    fingerprint: 'ស្នាមសម្គាល់ (SHA-256 នៃកំណែនេះ)',
    rights: 'សិទ្ធិ',
    notes: 'កំណត់ចំណាំ',
    picture: 'រូបភាព',
    missingPicture: 'អត្ថបទប្រភពមានរូបភាពនៅទីនេះ ប៉ុន្តែបណ្ណសារមិនមានរូបភាពនោះទេ។',
    suppliedTitle: 'អត្ថបទប្រភពគ្មានចំណងជើងទេ។ ចំណងជើងក្នុងតង្កៀបជ្រុង ដាក់ដោយបណ្ណសារ។',
    machineDraft: 'ផ្នែកខ្លះនៃអត្ថបទនេះព្រាងដោយម៉ាស៊ីន ហើយមិនទាន់មាននរណាពិនិត្យទេ។',
  },
  fr: {
    by: {
      author: 'Par {names}',
      translator: 'Traduit par {names}',
      editor: 'Édité par {names}',
      reviewer: 'Relu par {names}',
      photographer: 'Photographies de {names}',
      illustrator: 'Illustré par {names}',
    },
    abstract: 'Résumé',
    textBy: 'Texte de {names}',
    edition: 'édition {number}, {date}',
    originalTitle: 'Titre original\u00a0: {title}',
    retrieved: 'Consulté le {date}, à l’adresse',
    accessed: 'Consulté le {date}',
    paragraph: 'paragr.\u00a0{number}',
    paragraphInApa: 'paragr.\u00a0{number}',
    noDate: 's.\u00a0d.',
    and: 'et',
    others: 'et al.',
    colon: '\u00a0: ',
    stop: '.',
    source: 'Source',
    archivedCopy: 'Copie archivée',
    credits: 'Crédits tels qu’imprimés',
    editionLabel: 'Édition',
    address: 'Adresse',
    archive: 'Archive',
    permanentId: 'Identifiant permanent',
    fingerprint: 'Empreinte (SHA-256 de cette édition)',
    rights: 'Droits',
    notes: 'Notes',
    picture: 'Image',
    missingPicture: 'La source comporte une image à cet endroit\u202f; l’archive ne la possède pas.',
    suppliedTitle: 'La source n’a pas de titre. Celui qui est entre crochets a été donné par l’archive.',
    machineDraft: 'Une machine a ébauché une partie de ce texte, que personne n’a encore relue.',
  },
} as const satisfies Record<string, Words>;

export type WordsLang = keyof typeof WORDS;

/** The language of the table that serves a BCP 47 tag: its own, otherwise English. */
export function wordsLang(lang: Lang): WordsLang {
  const language = lang.split('-')[0]?.toLowerCase();
  return language === 'vi' || language === 'km' || language === 'fr' ? language : 'en';
}

/** The words of a language, otherwise the English ones. */
export function wordsOf(lang: Lang): Words {
  return WORDS[wordsLang(lang)];
}

/** Fills in a phrase of the table. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
