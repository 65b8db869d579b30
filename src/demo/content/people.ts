import type { DemoPerson } from './demo-person';
import { PEOPLE_WRITTEN_ABOUT } from './people-written-about';
import type { Words } from './words';

const printedAsTranslator: Words = {
  en: 'Printed as the translator of a text that is recorded here. The archive knows no more of this person and gives the name as it was printed.',
  vi: 'Được in tên là người dịch một bài ghi nhận ở đây. Kho lưu trữ không biết gì thêm về người này và giữ nguyên cái tên như đã in.',
  km: 'ត្រូវបានបោះពុម្ពឈ្មោះជាអ្នកបកប្រែអត្ថបទមួយដែលបានកត់ត្រានៅទីនេះ។ បណ្ណសារមិនដឹងអ្វីបន្ថែមអំពីបុគ្គលនេះទេ ហើយសរសេរឈ្មោះដូចដែលបានបោះពុម្ព។',
  fr: 'Nom imprimé comme traducteur d’un texte recensé ici. L’archive n’en sait pas davantage et le donne tel qu’il fut imprimé.',
};

const printedAsAuthor: Words = {
  en: 'Printed as the author of a text that is recorded here. The archive knows no more of this person and gives the name as it was printed.',
  vi: 'Được in tên là tác giả một bài ghi nhận ở đây. Kho lưu trữ không biết gì thêm về người này và giữ nguyên cái tên như đã in.',
  km: 'ត្រូវបានបោះពុម្ពឈ្មោះជាអ្នកនិពន្ធអត្ថបទមួយដែលបានកត់ត្រានៅទីនេះ។ បណ្ណសារមិនដឹងអ្វីបន្ថែមអំពីបុគ្គលនេះទេ ហើយសរសេរឈ្មោះដូចដែលបានបោះពុម្ព។',
  fr: 'Nom imprimé comme auteur d’un texte recensé ici. L’archive n’en sait pas davantage et le donne tel qu’il fut imprimé.',
};

const printed = (name: string, about: Words): DemoPerson => ({
  kind: 'person',
  name,
  names: [{ name, lang: 'en', note: 'as printed' }],
  about,
});

export const DEMO_PEOPLE = {
  archive: {
    kind: 'organisation',
    name: 'Colophon demonstration archive',
    names: [
      { name: 'Colophon demonstration archive', lang: 'en' },
      { name: 'Kho lưu trữ trình diễn Colophon', lang: 'vi' },
      { name: 'បណ្ណសារបង្ហាញ Colophon', lang: 'km' },
      { name: 'Archive de démonstration Colophon', lang: 'fr' },
    ],
    about: {
      en: 'The editors of this archive. They write its abstracts and its own articles, and draw its pictures.',
      vi: 'Ban biên tập của kho lưu trữ này. Họ viết các bản tóm tắt và các bài của chính kho lưu trữ, và vẽ hình ảnh ở đây.',
      km: 'អ្នកកែសម្រួលនៃបណ្ណសារនេះ។ ពួកគេសរសេរសេចក្ដីសង្ខេប និងអត្ថបទរបស់បណ្ណសារផ្ទាល់ ព្រមទាំងគូររូបភាព។',
      fr: 'La rédaction de cette archive. Elle en écrit les résumés et les articles propres, et en dessine les images.',
    },
  },
  'chung-anh': printed('Chung Anh', printedAsTranslator),
  'huu-duong': printed('Huu Duong', printedAsTranslator),
  'tran-hoai': printed('Tran Hoai', printedAsTranslator),
  'le-van-phong': printed('Le Van Phong', printedAsAuthor),
  'nguyen-hoang-nhien': printed('Nguyen Hoang Nhien', printedAsAuthor),
  ...PEOPLE_WRITTEN_ABOUT,
} as const satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof DEMO_PEOPLE;
