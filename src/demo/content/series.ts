import type { Words } from './words';

export const DEMO_SERIES = {
  border: {
    label: {
      en: 'The southwestern border',
      vi: 'Biên giới Tây Nam',
      km: 'ព្រំដែនភាគនិរតី',
      fr: 'La frontière du sud-ouest',
    },
    about: {
      en: 'The archive records one part. It begins in the middle of an account and announces a continuation, but prints neither a number nor a title. It is counted here as the second part, since something came before it; the first is missing.',
      vi: 'Kho lưu trữ ghi nhận một phần. Phần này bắt đầu giữa chừng câu chuyện và báo trước là còn tiếp, nhưng không in số phần, cũng không có nhan đề. Ở đây nó được tính là phần thứ hai, vì trước nó hẳn phải có điều gì; phần thứ nhất không có.',
      km: 'បណ្ណសារកត់ត្រាតែមួយភាគ។ ភាគនោះចាប់ផ្ដើមពីពាក់កណ្ដាលសាច់រឿង ហើយប្រាប់ថានៅមានត ប៉ុន្តែមិនបានបោះពុម្ពលេខភាគ ឬចំណងជើងទេ។ នៅទីនេះ វាត្រូវបានរាប់ជាភាគទីពីរ ព្រោះមានអ្វីមួយនៅមុនវា។ ភាគទីមួយមិនមានទេ។',
      fr: 'L’archive en recense une partie. Elle commence au milieu d’un récit et annonce une suite, mais n’imprime ni numéro ni titre. Elle compte ici pour la deuxième, puisque quelque chose la précédait ; la première manque.',
    },
  },
  workshop: {
    label: {
      en: 'Notes from the workshop',
      vi: 'Ghi chép từ xưởng in',
      km: 'កំណត់ត្រាពីរោងពុម្ព',
      fr: 'Carnets d’atelier',
    },
    about: {
      en: 'How this archive works, told by those who make it.',
      vi: 'Kho lưu trữ này làm việc thế nào, theo lời kể của những người làm ra nó.',
      km: 'របៀបដែលបណ្ណសារនេះដំណើរការ រៀបរាប់ដោយអ្នកដែលធ្វើវា។',
      fr: 'Comment travaille cette archive, par celles et ceux qui la font.',
    },
  },
} as const satisfies Record<string, { label: Words; about: Words }>;

export type SeriesKey = keyof typeof DEMO_SERIES;
