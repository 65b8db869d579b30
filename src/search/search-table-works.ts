/** Articles of the table about works: a paper mill, salt fields, a lighthouse. For tests only. */
import { list, paragraph, photo, type TableArticle } from './search-table-blocks';
import { credit } from './search-table-people';

export const MILL: TableArticle = {
  pid: 'mill',
  names: [...credit('author', 'brumesnil'), ...credit('translator', 'may')],
  topics: [{ kind: 'subject', pid: 'paper', lang: 'en', name: 'Papermaking' }],
  people: ['brumesnil', 'may'],
  series: null,
  subjects: ['paper'],
  year: 1904,
  outlet: 'moulin',
  texts: {
    fr: {
      title: 'Le moulin à papier de l’Orsel',
      lede: 'Comment on fit du papier de paille, faute de chiffons.',
      body: [
        paragraph(
          'rags',
          'Les chiffons arrivaient par la rivière, triés par des femmes qui chantaient en chœur. C’est péché, disait le maître, d’en jeter un seul.',
        ),
        paragraph('straw', 'Quand ils manquèrent, on essaya la paille de riz, puis l’écorce de mûrier.'),
        paragraph('watermark', 'Le filigrane : un croissant de lune, deux étoiles.'),
        list('steps', 'Tremper l’écorce dix jours', 'La battre', 'Lever la feuille d’un seul geste'),
        photo('vat', 'La cuve, vide, dans l’aile nord.'),
      ],
    },
    en: {
      title: 'The paper mill on the Orsel',
      lede: 'How paper was made of straw for want of rags.',
      body: [
        paragraph(
          'rags',
          'Rags came by river, and the women who sorted them sang in chorus. The master called it a sin to throw one away.',
        ),
        paragraph('straw', 'When they ran short, rice straw was tried, and then mulberry bark.'),
        paragraph('watermark', 'The watermark: a crescent moon, two stars.'),
        list('steps', 'Soak the bark for ten days', 'Beat it', 'Lift the sheet in one movement'),
        photo('vat', 'The vat, empty, in the north wing.'),
      ],
    },
    vi: {
      title: 'Xưởng giấy bên sông Orsel',
      lede: 'Thiếu giẻ, người ta làm giấy bằng rơm ra sao.',
      body: [
        paragraph('rags', 'Giẻ vụn chở đến theo đường sông; các chị vừa phân loại vừa hát.'),
        paragraph('straw', 'Khi thiếu giẻ, họ thử dùng rơm, rồi vỏ cây dâu.'),
        paragraph('watermark', 'Hình chìm là một vầng trăng khuyết và hai ngôi sao.'),
        list('steps', 'Ngâm vỏ cây mười ngày', 'Giã', 'Nhấc tờ giấy lên một lần'),
        photo('vat', 'Bể xeo, nay đã cạn, ở dãy nhà phía bắc.'),
      ],
    },
  },
};

export const SALT: TableArticle = {
  pid: 'salt',
  names: credit('author', 'ponlu'),
  topics: [{ kind: 'subject', pid: 'salt', lang: 'km', name: 'អំបិល' }],
  people: ['ponlu'],
  series: null,
  subjects: ['salt'],
  year: 1958,
  outlet: null,
  texts: {
    km: {
      title: 'ស្រែនៅមាត់សមុទ្រ',
      lede: 'វាកើតចេញពីទឹកសមុទ្រ ពន្លឺព្រះអាទិត្យ និងការរង់ចាំ។',
      body: [
        paragraph('january', 'នៅខែមករា គេបើកឱ្យសមុទ្រហូរចូល ហើយទុកប្រហែលសាមសិបថ្ងៃ រហូតដល់អំបិលចាប់ផ្តើមកក។'),
        paragraph('women', 'ស្ត្រីជាអ្នកកៀរ។ ខ្ញុំបានឃើញពួកគាត់រែកវានៅពេលព្រលឹម។'),
        paragraph('temple', 'ផ្លូវទៅទីនោះកាត់តាមប្រាសាទអង្គរខ្យល់ ដែលនៅកោះតូចមួយ។'),
        paragraph('price', 'នៅឆ្នាំ១៩៥៨ បាវមួយមានតម្លៃ១២រៀល។'),
        photo('rake', 'រនាស់ឈើសម្រាប់ស្រែ។'),
      ],
    },
    en: {
      title: 'Fields by the sea',
      lede: 'It is made of sea water, sunlight and patience.',
      body: [
        paragraph(
          'january',
          'In January the sea is let in, and left for about thirty days until the salt begins to set.',
        ),
        paragraph('women', 'The women rake it; I saw them carry it at dawn.'),
        paragraph('temple', 'The road there passes Angkor of the Wind, a temple on a small island.'),
        paragraph('price', 'In 1958 a sack cost 12 riels.'),
        photo('rake', 'A wooden rake for the fields.'),
      ],
    },
    fr: {
      title: 'Des champs au bord de la mer',
      lede: 'De l’eau de mer, du soleil et de la patience.',
      body: [
        paragraph(
          'january',
          'En janvier, on laisse entrer la mer une trentaine de jours, jusqu’à ce que le sel prenne.',
        ),
        paragraph('women', 'Ce sont les femmes qui ratissent ; je les ai vues le porter à l’aube.'),
        paragraph('temple', 'La route passe devant l’Angkor du Vent, un temple sur une petite île.'),
        paragraph('price', 'En 1958, un sac coûtait 12 riels.'),
        photo('rake', 'Un râteau de bois pour les champs.'),
      ],
    },
  },
};

export const LIGHTHOUSE: TableArticle = {
  pid: 'lighthouse',
  names: credit('author', 'suong'),
  topics: [],
  people: ['suong'],
  series: null,
  subjects: [],
  year: 1962,
  outlet: null,
  texts: {
    vi: {
      title: 'Ngọn hải đăng Hòn Gió',
      lede: 'Một trăm linh tám bậc, mỗi đêm một lần.',
      body: [
        paragraph('keeper', 'Người gác sống một mình với con chó và một vườn rau.'),
        paragraph('grave', 'Mả của người gác đầu tiên nằm sau vườn; má ông ngày ngày ra thắp hương.'),
        paragraph('storm', 'Bão năm 1962 đánh sập cầu tàu, nhưng ngọn đèn không tắt.'),
      ],
    },
    en: {
      title: 'The lighthouse on Wind Island',
      lede: 'A hundred and eight steps, once a night.',
      body: [
        paragraph('keeper', 'The keeper lives alone with a dog and a kitchen garden.'),
        paragraph(
          'grave',
          'The grave of the first keeper lies behind it; his mother burnt incense there every day.',
        ),
        paragraph('storm', 'The storm of 1962 broke the pier, but the lamp did not go out.'),
      ],
    },
  },
};
