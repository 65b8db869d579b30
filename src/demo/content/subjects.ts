import type { Words } from './words';

export const DEMO_SUBJECTS = {
  relations: {
    en: 'Relations between Cambodia and Vietnam',
    vi: 'Quan hệ Việt Nam – Campuchia',
    km: 'ទំនាក់ទំនងរវាងកម្ពុជា និងវៀតណាម',
    fr: 'Relations entre le Cambodge et le Vietnam',
  },
  volunteers: {
    en: 'Vietnamese volunteer soldiers',
    vi: 'Quân tình nguyện Việt Nam',
    km: 'កងទ័ពស្ម័គ្រចិត្តវៀតណាម',
    fr: 'Soldats volontaires vietnamiens',
  },
  kampuchea: {
    en: 'Democratic Kampuchea, 1975–1979',
    vi: 'Campuchia Dân chủ, 1975–1979',
    km: 'កម្ពុជាប្រជាធិបតេយ្យ ១៩៧៥–១៩៧៩',
    fr: 'Kampuchéa démocratique, 1975-1979',
  },
  january: {
    en: '7 January 1979',
    vi: 'Ngày 7 tháng 1 năm 1979',
    km: 'ថ្ងៃទី៧ ខែមករា ឆ្នាំ១៩៧៩',
    fr: 'Le 7 janvier 1979',
  },
  indochina: {
    en: 'The Indochina wars',
    vi: 'Các cuộc chiến tranh Đông Dương',
    km: 'សង្គ្រាមឥណ្ឌូចិន',
    fr: 'Les guerres d’Indochine',
  },
  reconstruction: {
    en: 'Reconstruction after 1979',
    vi: 'Tái thiết sau năm 1979',
    km: 'ការស្ដារប្រទេសក្រោយឆ្នាំ១៩៧៩',
    fr: 'La reconstruction après 1979',
  },
  translation: {
    en: 'Translating and editing',
    vi: 'Dịch thuật và biên tập',
    km: 'ការបកប្រែ និងការកែសម្រួល',
    fr: 'Traduire et éditer',
  },
} as const satisfies Record<string, Words>;

export type SubjectKey = keyof typeof DEMO_SUBJECTS;
