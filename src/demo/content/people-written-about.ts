import type { DemoPerson } from './demo-person';

/** Public figures, with the forms of their names that are public fact. */
export const PEOPLE_WRITTEN_ABOUT = {
  'norodom-sihanouk': {
    kind: 'person',
    name: 'Norodom Sihanouk',
    names: [
      { name: 'Norodom Sihanouk', lang: 'en' },
      { name: 'នរោត្តម សីហនុ', lang: 'km' },
    ],
    about: {
      en: 'King of Cambodia from 1941 to 1955 and from 1993 to 2004 (1922–2012).',
      vi: 'Quốc vương Campuchia từ 1941 đến 1955 và từ 1993 đến 2004 (1922–2012).',
      km: 'ព្រះមហាក្សត្រកម្ពុជា ពីឆ្នាំ១៩៤១ ដល់ឆ្នាំ១៩៥៥ និងពីឆ្នាំ១៩៩៣ ដល់ឆ្នាំ២០០៤ (១៩២២–២០១២)។',
      fr: 'Roi du Cambodge de 1941 à 1955 et de 1993 à 2004 (1922-2012).',
    },
  },
  'lon-nol': {
    kind: 'person',
    name: 'Lon Nol',
    names: [
      { name: 'Lon Nol', lang: 'en' },
      { name: 'លន់ នល់', lang: 'km' },
    ],
    about: {
      en: 'Cambodian general, head of the Khmer Republic (1913–1985).',
      vi: 'Tướng lĩnh Campuchia, người đứng đầu nước Cộng hòa Khmer (1913–1985).',
      km: 'ឧត្ដមសេនីយ៍កម្ពុជា ប្រមុខនៃសាធារណរដ្ឋខ្មែរ (១៩១៣–១៩៨៥)។',
      fr: 'Général cambodgien, chef de la République khmère (1913-1985).',
    },
  },
  'pol-pot': {
    kind: 'person',
    name: 'Pol Pot',
    names: [
      { name: 'Pol Pot', lang: 'en' },
      { name: 'ប៉ុល ពត', lang: 'km' },
    ],
    about: {
      en: 'Leader of the Khmer Rouge and prime minister of Democratic Kampuchea (died 1998).',
      vi: 'Thủ lĩnh Khmer Đỏ, thủ tướng Campuchia Dân chủ (mất năm 1998).',
      km: 'មេដឹកនាំខ្មែរក្រហម និងនាយករដ្ឋមន្ត្រីនៃកម្ពុជាប្រជាធិបតេយ្យ (មរណភាពឆ្នាំ១៩៩៨)។',
      fr: 'Chef des Khmers rouges et premier ministre du Kampuchéa démocratique (mort en 1998).',
    },
  },
  'ieng-sary': {
    kind: 'person',
    name: 'Ieng Sary',
    names: [
      { name: 'Ieng Sary', lang: 'en' },
      { name: 'អៀង សារី', lang: 'km' },
    ],
    about: {
      en: 'Deputy prime minister for foreign affairs of Democratic Kampuchea (1925–2013).',
      vi: 'Phó thủ tướng phụ trách ngoại giao của Campuchia Dân chủ (1925–2013).',
      km: 'ឧបនាយករដ្ឋមន្ត្រីទទួលបន្ទុកកិច្ចការបរទេសនៃកម្ពុជាប្រជាធិបតេយ្យ (១៩២៥–២០១៣)។',
      fr: 'Vice-premier ministre chargé des affaires étrangères du Kampuchéa démocratique (1925-2013).',
    },
  },
  'heng-samrin': {
    kind: 'person',
    name: 'Heng Samrin',
    names: [
      { name: 'Heng Samrin', lang: 'en' },
      { name: 'ហេង សំរិន', lang: 'km' },
    ],
    about: {
      en: 'Cambodian politician, head of state of the People’s Republic of Kampuchea and later president of the National Assembly (born 1934).',
      vi: 'Chính khách Campuchia, đứng đầu nhà nước Cộng hòa Nhân dân Campuchia, về sau là chủ tịch Quốc hội (sinh năm 1934).',
      km: 'អ្នកនយោបាយកម្ពុជា ប្រមុខរដ្ឋនៃសាធារណរដ្ឋប្រជាមានិតកម្ពុជា និងក្រោយមកជាប្រធានរដ្ឋសភា (កើតឆ្នាំ១៩៣៤)។',
      fr: 'Homme politique cambodgien, chef de l’État de la République populaire du Kampuchéa, puis président de l’Assemblée nationale (né en 1934).',
    },
  },
  'hun-sen': {
    kind: 'person',
    name: 'Hun Sen',
    names: [
      { name: 'Hun Sen', lang: 'en' },
      { name: 'ហ៊ុន សែន', lang: 'km' },
    ],
    about: {
      en: 'Cambodian politician, prime minister until 2023 (born 1952).',
      vi: 'Chính khách Campuchia, thủ tướng đến năm 2023 (sinh năm 1952).',
      km: 'អ្នកនយោបាយកម្ពុជា ជានាយករដ្ឋមន្ត្រីរហូតដល់ឆ្នាំ២០២៣ (កើតឆ្នាំ១៩៥២)។',
      fr: 'Homme politique cambodgien, premier ministre jusqu’en 2023 (né en 1952).',
    },
  },
  'le-duc-tho': {
    kind: 'person',
    name: 'Lê Đức Thọ',
    names: [
      { name: 'Lê Đức Thọ', lang: 'vi' },
      { name: 'Le Duc Tho', lang: 'vi', note: 'as printed, without marks' },
    ],
    about: {
      en: 'Vietnamese politician, member of the Politburo of the Communist Party (1911–1990).',
      vi: 'Chính khách Việt Nam, ủy viên Bộ Chính trị Đảng Cộng sản Việt Nam (1911–1990).',
      km: 'អ្នកនយោបាយវៀតណាម សមាជិកការិយាល័យនយោបាយនៃបក្សកុម្មុយនីស្តវៀតណាម (១៩១១–១៩៩០)។',
      fr: 'Homme politique vietnamien, membre du bureau politique du Parti communiste (1911-1990).',
    },
  },
  'le-trong-tan': {
    kind: 'person',
    name: 'Lê Trọng Tấn',
    names: [
      { name: 'Lê Trọng Tấn', lang: 'vi' },
      { name: 'Le Trong Tan', lang: 'vi', note: 'as printed, without marks' },
    ],
    about: {
      en: 'General of the Vietnam People’s Army (1914–1986).',
      vi: 'Đại tướng Quân đội nhân dân Việt Nam (1914–1986).',
      km: 'នាយឧត្ដមសេនីយ៍នៃកងទ័ពប្រជាជនវៀតណាម (១៩១៤–១៩៨៦)។',
      fr: 'Général de l’Armée populaire du Vietnam (1914-1986).',
    },
  },
  'le-duc-anh': {
    kind: 'person',
    name: 'Lê Đức Anh',
    names: [
      { name: 'Lê Đức Anh', lang: 'vi' },
      { name: 'Le Duc Anh', lang: 'vi', note: 'as printed, without marks' },
    ],
    about: {
      en: 'General of the Vietnam People’s Army, later president of Vietnam (1920–2019).',
      vi: 'Đại tướng Quân đội nhân dân Việt Nam, về sau là Chủ tịch nước (1920–2019).',
      km: 'នាយឧត្ដមសេនីយ៍នៃកងទ័ពប្រជាជនវៀតណាម និងក្រោយមកជាប្រធានាធិបតីវៀតណាម (១៩២០–២០១៩)។',
      fr: 'Général de l’Armée populaire du Vietnam, puis président du Vietnam (1920-2019).',
    },
  },
} as const satisfies Record<string, DemoPerson>;
