import type { Words } from './words';

/** Drawings under `src/demo/pictures`, by the name of their file. */
export const DEMO_PICTURES = {
  'colophon-page': {
    caption: {
      en: 'A colophon.',
      vi: 'Một trang lạc khoản.',
      km: 'ទំព័រកូឡូហ្វុងមួយ។',
      fr: 'Un colophon.',
    },
    alt: {
      en: 'Drawing of an open book. The left page is full of lines. On the right page the text breaks off after four lines; below it, in red, shorter and shorter lines run down to a point, and under them stands a red lozenge with a flower of four petals.',
      vi: 'Hình vẽ một cuốn sách mở. Trang trái kín chữ. Ở trang phải, bài kết thúc sau bốn dòng; bên dưới là những dòng màu đỏ ngắn dần cho đến một điểm, rồi đến một hình thoi đỏ có bông hoa bốn cánh.',
      km: 'គំនូរសៀវភៅបើកមួយ។ ទំព័រខាងឆ្វេងពេញដោយបន្ទាត់អក្សរ។ នៅទំព័រខាងស្ដាំ អត្ថបទចប់ក្រោយបួនបន្ទាត់។ ខាងក្រោមមានបន្ទាត់ពណ៌ក្រហមដែលខ្លីទៅៗរហូតដល់ចំណុចមួយ ហើយក្រោមវាមានរូបចតុកោណស្មើពណ៌ក្រហម មានផ្កាមួយដែលមានត្របកបួន។',
      fr: 'Dessin d’un livre ouvert. La page de gauche est couverte de lignes. À droite, le texte s’arrête après quatre lignes ; au-dessous, en rouge, des lignes de plus en plus courtes descendent en pointe vers un losange rouge orné d’une fleur à quatre pétales.',
    },
  },
  threads: {
    caption: {
      en: 'Two columns, one text.',
      vi: 'Hai cột, một bài.',
      km: 'ជួរឈរពីរ អត្ថបទមួយ។',
      fr: 'Deux colonnes, un seul texte.',
    },
    alt: {
      en: 'Drawing of two columns of five paragraphs each. Red threads tie every paragraph on the left to one on the right. Two of them cross, because their paragraphs have changed places; one is only dotted and leads to a paragraph in grey.',
      vi: 'Hình vẽ hai cột, mỗi cột năm đoạn văn. Những sợi chỉ đỏ nối từng đoạn bên trái với một đoạn bên phải. Hai sợi bắt chéo nhau vì hai đoạn đã đổi chỗ; một sợi chỉ là đường chấm, dẫn đến một đoạn màu xám.',
      km: 'គំនូរជួរឈរពីរ ដែលជួរនីមួយៗមានកថាខណ្ឌប្រាំ។ ខ្សែពណ៌ក្រហមភ្ជាប់កថាខណ្ឌនីមួយៗខាងឆ្វេងទៅនឹងកថាខណ្ឌមួយខាងស្ដាំ។ ខ្សែពីរខ្វែងគ្នា ព្រោះកថាខណ្ឌរបស់វាបានប្ដូរកន្លែង។ ខ្សែមួយទៀតជាចំណុចៗ នាំទៅកថាខណ្ឌពណ៌ប្រផេះ។',
      fr: 'Dessin de deux colonnes de cinq paragraphes. Des fils rouges relient chaque paragraphe de gauche à un paragraphe de droite. Deux d’entre eux se croisent, car leurs paragraphes ont changé de place ; un autre n’est que pointillé et mène à un paragraphe gris.',
    },
  },
  loom: {
    caption: {
      en: 'Text and textile are one word: what is woven row by row can be read row by row.',
      vi: 'Trong tiếng Latinh, chữ “văn bản” và chữ “tấm dệt” là một: cái gì dệt từng hàng thì cũng đọc được từng hàng.',
      km: 'ក្នុងភាសាឡាតាំង ពាក្យ «អត្ថបទ» និង «តម្បាញ» មកពីពាក្យតែមួយ៖ អ្វីដែលត្បាញម្ដងមួយជួរ ក៏អាចអានម្ដងមួយជួរដែរ។',
      fr: 'Texte et textile sont un même mot : ce qui se tisse rang par rang se lit rang par rang.',
    },
    alt: {
      en: 'Drawing of a loom. The upright threads are still bare above; below, the cloth is finished in bands that look like paragraphs, one of them red. A shuttle with red thread lies between the two.',
      vi: 'Hình vẽ một khung cửi. Phía trên còn là những sợi dọc để trống; phía dưới, vải đã dệt thành từng dải trông như những đoạn văn, có một dải màu đỏ. Con thoi mang chỉ đỏ nằm ở giữa.',
      km: 'គំនូរកីតម្បាញមួយ។ ខាងលើនៅមានតែខ្សែបញ្ឈរ។ ខាងក្រោម ក្រណាត់ដែលត្បាញរួចមានជាផ្នែកៗ មើលទៅដូចកថាខណ្ឌ ហើយមួយក្នុងនោះពណ៌ក្រហម។ ត្រល់ដែលមានខ្សែក្រហមស្ថិតនៅចន្លោះទាំងពីរ។',
      fr: 'Dessin d’un métier à tisser. En haut, les fils de chaîne sont encore nus ; en bas, l’étoffe achevée forme des bandes pareilles à des paragraphes, dont une rouge. Entre les deux repose une navette garnie de fil rouge.',
    },
  },
  'composing-stick': {
    caption: {
      en: 'A composing stick with three lines of type.',
      vi: 'Một thước xếp chữ với ba dòng chữ chì.',
      km: 'ឧបករណ៍តម្រៀបអក្សរ ដែលមានអក្សរពុម្ពបីជួរ។',
      fr: 'Un composteur et ses trois lignes de caractères.',
    },
    alt: {
      en: 'Drawing of a flat metal tray with a high back. Three rows of upright types stand in it, their faces blank, one type red; a sliding stop with a red screw holds them on the right.',
      vi: 'Hình vẽ một khay kim loại dẹt có thành sau cao. Trong khay dựng ba hàng con chữ, mặt chữ để trống, một con màu đỏ; bên phải có chốt trượt với con ốc đỏ giữ chúng lại.',
      km: 'គំនូរថាសលោហៈសំប៉ែតមួយ មានជញ្ជាំងខ្ពស់នៅខាងក្រោយ។ ក្នុងថាសមានអក្សរពុម្ពបញ្ឈរបីជួរ មុខអក្សរទទេ ហើយមួយក្នុងនោះពណ៌ក្រហម។ នៅខាងស្ដាំមានរនុករុញដែលមានវីសពណ៌ក្រហម សម្រាប់ទប់វា។',
      fr: 'Dessin d’un plateau de métal plat à dos élevé. Trois rangées de caractères y sont dressées, l’œil vierge ; l’un d’eux est rouge. À droite, une butée coulissante à vis rouge les retient.',
    },
  },
  river: {
    caption: {
      en: 'A river without a name.',
      vi: 'Một dòng sông không tên.',
      km: 'ទន្លេគ្មានឈ្មោះ។',
      fr: 'Un fleuve sans nom.',
    },
    alt: {
      en: 'Drawing of a river seen from above, as on a map: fine red lines of current between two red banks, and on either side grey contour lines that follow the bends and fade.',
      vi: 'Hình vẽ một dòng sông nhìn từ trên cao như trên bản đồ: những đường nước mảnh màu đỏ giữa hai bờ đỏ, hai bên là những đường đồng mức màu xám lượn theo khúc sông rồi nhạt dần.',
      km: 'គំនូរទន្លេមួយមើលពីលើ ដូចនៅលើផែនទី៖ ខ្សែទឹកស្ដើងពណ៌ក្រហមរវាងច្រាំងក្រហមទាំងពីរ ហើយនៅសងខាងមានខ្សែកម្រិតកម្ពស់ពណ៌ប្រផេះដែលកោងតាមទន្លេ រួចព្រាលបន្តិចម្ដងៗ។',
      fr: 'Dessin d’un fleuve vu d’en haut, comme sur une carte : de fines lignes de courant rouges entre deux rives rouges et, de part et d’autre, des courbes de niveau grises qui suivent les méandres et s’effacent.',
    },
  },
} as const satisfies Record<string, { caption: Words; alt: Words }>;

export type PictureKey = keyof typeof DEMO_PICTURES;
