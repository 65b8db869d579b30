/** The groups of the admin's menu. */
export const GROUPS = {
  writing: { en: 'Writing', vi: 'Biên soạn', fr: 'Rédaction' },
  vocabulary: { en: 'Shared words', vi: 'Danh mục', fr: 'Vocabulaire' },
  record: { en: 'Record', vi: 'Hồ sơ', fr: 'Registre' },
  site: { en: 'Site', vi: 'Trang mạng', fr: 'Site' },
} as const;
