/** Articles of the table about rivers: a ferry, a flood, a floating market. For tests only. */
import { heading, list, paragraph, photo, type TableArticle } from './search-table-blocks';
import { credit } from './search-table-people';

const RIVERS: TableArticle['topics'] = [
  { kind: 'series', pid: 'rivers', lang: 'en', name: 'River notebooks' },
  { kind: 'series', pid: 'rivers', lang: 'vi', name: 'Sổ tay sông nước' },
];

export const FERRY: TableArticle = {
  pid: 'ferry',
  names: [...credit('author', 'suong'), ...credit('translator', 'may')],
  topics: [...RIVERS, { kind: 'subject', pid: 'boats', lang: 'en', name: 'Boats' }],
  people: ['suong', 'may'],
  series: 'rivers',
  subjects: ['boats'],
  year: 1991,
  outlet: 'left-bank',
  texts: {
    en: {
      title: 'The ferry at Bến Gỗ',
      lede: 'For sixty years one boat carried the whole district across.',
      body: [
        heading('h-crossing', 'The crossing'),
        paragraph(
          'crossing',
          'It leaves the left bank at six in the morning and turns back when the market closes. The way over takes eleven minutes in the dry season, and nearly half an hour when the river is high.',
        ),
        paragraph(
          'pilot',
          'The pilot steers by two lights on the far bank. In fog he rings a brass bell, and nobody speaks until the keel touches sand.',
        ),
        photo('landing', 'Baskets of salt wait for the boat.', 'A wooden landing stage in the dry season'),
        list(
          'fares',
          'A walker: two coins',
          'A bicycle: three coins',
          'A buffalo: ten coins, paid in advance',
        ),
        paragraph(
          'bridge',
          'A bridge was opened in 1987, twelve kilometres downstream. The boat went on for another four years.[^ The timetable of 1990 was the last to be printed.]',
        ),
      ],
    },
    vi: {
      title: 'Chuyến phà Bến Gỗ',
      lede: 'Suốt sáu mươi năm, một chiếc phà đưa cả huyện qua sông.',
      body: [
        heading('h-crossing', 'Sang sông'),
        paragraph(
          'crossing',
          'Phà rời bờ trái lúc sáu giờ sáng và quay về khi chợ tan. Mùa khô đi mất mười một phút; mùa nước lớn thì gần nửa giờ.',
        ),
        paragraph(
          'pilot',
          'Người lái nhắm theo hai ngọn đèn ở bờ bên kia. Gặp sương mù, ông rung một cái chuông đồng, và không ai nói gì cho đến khi đáy phà chạm cát.',
        ),
        photo('landing', 'Những thúng muối đang đợi phà.'),
        list('fares', 'Người đi bộ: hai đồng', 'Xe đạp: ba đồng', 'Một con trâu: mười đồng, trả trước'),
        paragraph(
          'bridge',
          'Cầu được khánh thành năm 1987, cách bến mười hai cây số về phía hạ lưu. Phà còn chạy thêm bốn năm nữa.[^ Bảng giờ năm 1990 là bảng cuối cùng được in.]',
        ),
      ],
    },
    km: {
      title: 'សាឡាងនៅបេនហ្គោ',
      lede: 'អស់រយៈពេលហុកសិបឆ្នាំ សាឡាងតែមួយបានចម្លងអ្នកស្រុកទាំងមូល។',
      body: [
        heading('h-crossing', 'ការឆ្លងទន្លេ'),
        paragraph(
          'crossing',
          'វាចេញពីច្រាំងខាងឆ្វេងនៅម៉ោងប្រាំមួយព្រឹក ហើយត្រឡប់មកវិញនៅពេលផ្សារបិទ។ នៅរដូវប្រាំង ត្រូវការដប់មួយនាទី តែពេលទឹកឡើង ត្រូវការជិតកន្លះម៉ោង។',
        ),
        paragraph(
          'pilot',
          'អ្នកបើកមើលភ្លើងពីរនៅច្រាំងម្ខាងទៀត។ ពេលមានអ័ព្ទ គាត់វាយជួងសំរិទ្ធ ហើយគ្មាននរណានិយាយអ្វីឡើយ រហូតដល់បាតសាឡាងប៉ះដីខ្សាច់។',
        ),
        photo('landing', 'កញ្ច្រែងអំបិលរង់ចាំឡើងសាឡាង។'),
        list('fares', 'អ្នកថ្មើរជើង៖ ពីរកាក់', 'កង់មួយ៖ បីកាក់', 'ក្របីមួយ៖ ដប់កាក់ បង់ប្រាក់មុន'),
        paragraph(
          'bridge',
          'ស្ពានមួយត្រូវបានសម្ពោធនៅឆ្នាំ១៩៨៧ នៅចម្ងាយដប់ពីរគីឡូម៉ែត្រខាងក្រោម។ សាឡាងនៅតែដំណើរការបួនឆ្នាំទៀត។[^ កាលវិភាគឆ្នាំ១៩៩០ ជាកាលវិភាគចុងក្រោយដែលបានបោះពុម្ព។]',
        ),
      ],
    },
    fr: {
      title: 'Le bac de Bến Gỗ',
      lede: 'Pendant soixante ans, un seul bateau fit passer tout le canton.',
      body: [
        heading('h-crossing', 'La traversée'),
        paragraph(
          'crossing',
          'Il quitte la rive gauche à six heures du matin et rentre à la fermeture du marché. Il faut onze minutes à la saison sèche, près d’une demi-heure lorsque l’eau est haute.',
        ),
        paragraph(
          'pilot',
          'Le passeur se guide sur deux feux de l’autre rive. Par temps de brume, il sonne une cloche de laiton, et personne ne parle jusqu’à ce que la quille touche le sable.',
        ),
        photo('landing', 'Des paniers de sel attendent l’embarquement.'),
        list(
          'fares',
          'Un piéton : deux sous',
          'Une bicyclette : trois sous',
          'Un buffle : dix sous, payés d’avance',
        ),
        paragraph(
          'bridge',
          'Un pont fut ouvert en 1987, douze kilomètres en aval. Le bateau passa encore quatre ans.[^ L’horaire de 1990 est le dernier qu’on imprima.]',
        ),
      ],
    },
  },
};

export const FLOOD: TableArticle = {
  pid: 'flood',
  names: credit('author', 'suong'),
  topics: RIVERS,
  people: ['suong'],
  series: 'rivers',
  subjects: [],
  year: 1962,
  outlet: 'left-bank',
  texts: {
    vi: {
      title: 'Năm nước nổi',
      lede: 'Ba mét nước trong một đêm.',
      body: [
        paragraph('water', 'Người ta chèo thuyền qua sân đình và buộc trâu lên nóc nhà.'),
        paragraph(
          'ghost',
          'Ma nào cũng sợ lụt, bà tôi nói thế; ma trong nhà, ma ngoài ruộng. Còn tôi thì sợ rắn.',
        ),
        paragraph('school', 'Trường học dời lên chùa. Thầy giáo viết bảng bằng than.'),
        paragraph('rice', 'Cả huyện mất 1.240 tấn lúa.'),
      ],
    },
    km: {
      title: 'ឆ្នាំទឹកជំនន់',
      lede: 'ទឹកបីម៉ែត្រក្នុងមួយយប់។',
      body: [
        paragraph('water', 'គេចែវទូកកាត់ទីធ្លា ហើយចងក្របីលើដំបូលផ្ទះ។'),
        paragraph('ghost', 'ជីដូនខ្ញុំនិយាយថា ខ្មោចណាក៏ខ្លាចទឹកដែរ។ ចំណែកខ្ញុំ ខ្ញុំខ្លាចពស់។'),
        paragraph('school', 'សាលារៀនផ្លាស់ទៅវត្ត។ គ្រូសរសេរលើក្តារខៀនដោយធ្យូង។'),
        paragraph('rice', 'ស្រុកទាំងមូលបាត់បង់ស្រូវ១២៤០តោន។'),
      ],
    },
  },
};

export const MARKET: TableArticle = {
  pid: 'market',
  names: credit('author', 'brumesnil'),
  topics: [],
  people: ['brumesnil'],
  series: null,
  subjects: ['boats'],
  year: 1958,
  outlet: 'moulin',
  texts: {
    fr: {
      title: 'Le cœur du marché flottant',
      lede: 'Aujourd’hui encore, on y vient avant le jour.',
      body: [
        paragraph('boats', 'L’été, les barques se rangent en éventail ; l’hiver, elles s’alignent.'),
        paragraph(
          'wares',
          'On y trouve des œufs, du bétel, des nœuds de corde et tout ce qu’il faut pour la pêche.',
        ),
        paragraph('noise', 'À l’île d’en face, on entend les marchandes jusqu’à midi.'),
      ],
    },
    en: {
      title: 'The heart of the floating market',
      lede: 'People still come before daybreak.',
      body: [
        paragraph('boats', 'In summer the boats lie in a fan; in winter they form a line.'),
        paragraph('wares', 'There are eggs, betel, knots of rope, and all that one needs for fishing.'),
        paragraph('noise', 'On the island opposite, the women can be heard until noon. It isn’t quiet.'),
      ],
    },
  },
};
