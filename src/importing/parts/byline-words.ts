import type { CreditRole } from '@/domain/credits';

/**
 * How bylines begin, by language. `by` forms may do without a colon, `colon` forms may not. A `weak` form begins
 * ordinary sentences too: it counts only at the head or the foot of an article.
 */
export type BylineForm = {
  roles: readonly CreditRole[];
  by?: readonly string[];
  colon?: readonly string[];
  weak?: true;
};

export const BYLINE_FORMS: readonly BylineForm[] = [
  {
    roles: ['translator'],
    by: [
      ...['translated by', 'translation by', 'english translation by', 'trans. by'],
      ...['dịch bởi', 'traduit par', 'traduite par', 'traduction de', 'traduction par'],
      ...['បកប្រែដោយ', 'បកប្រែ ដោយ', 'ប្រែសម្រួលដោយ', 'បកប្រែសម្រួលដោយ', 'បកប្រែនិងសម្រួលដោយ'],
    ],
    colon: [
      ...['translator', 'translators', 'translation', 'translated'],
      ...['người dịch', 'dịch', 'biên dịch', 'dịch giả', 'chuyển ngữ', 'lược dịch'],
      ...['អ្នកបកប្រែ', 'បកប្រែ', 'ប្រែសម្រួល', 'បកប្រែសម្រួល', 'ការបកប្រែ'],
      ...['traduction', 'traducteur', 'traductrice', 'traducteurs', 'traductrices', 'traduit'],
    ],
  },
  {
    roles: ['author', 'photographer'],
    by: [
      ...['text and photos by', 'story and photos by', 'words and photos by', 'words and pictures by'],
      ...['texte et photos de', 'texte et photos par'],
    ],
    colon: [
      ...[
        'text and photos',
        'story and photos',
        'bài và ảnh',
        'bài, ảnh',
        'tin và ảnh',
        'tin, ảnh',
        'bài & ảnh',
      ],
      ...['texte et photos', 'អត្ថបទនិងរូបថត', 'អត្ថបទ និងរូបថត', 'អត្ថបទ និង រូបថត', 'អត្ថបទនិងរូបភាព'],
    ],
  },
  {
    roles: ['author'],
    by: [
      ...['written by', 'story by', 'text by', 'article by', 'words by', 'reported by'],
      ...['viết bởi', 'និពន្ធដោយ', 'អត្ថបទដោយ', 'សរសេរដោយ', 'រៀបរៀងដោយ', 'ចងក្រងដោយ'],
      ...['écrit par', 'rédigé par', 'texte de', 'texte par', 'article de', 'propos recueillis par'],
    ],
    colon: [
      ...['author', 'authors', 'writer', 'tác giả', 'người viết', 'bài viết', 'thực hiện', 'biên soạn'],
      ...['អ្នកនិពន្ធ', 'អ្នកសរសេរ', 'និពន្ធ', 'auteur', 'auteure', 'autrice', 'auteurs', 'autrices'],
    ],
  },
  {
    roles: ['editor'],
    by: ['edited by', 'កែសម្រួលដោយ', 'édité par'],
    colon: ['editor', 'editors', 'biên tập', 'biên tập viên', 'អ្នកកែសម្រួល', 'និពន្ធនាយក', 'édition'],
  },
  {
    roles: ['reviewer'],
    by: ['reviewed by', 'revised by', 'relu par', 'révisé par', 'ត្រួតពិនិត្យដោយ'],
    colon: ['reviewer', 'hiệu đính', 'relecture', 'révision', 'អ្នកត្រួតពិនិត្យ'],
  },
  {
    roles: ['illustrator'],
    by: [
      'illustrated by',
      'illustrations by',
      'illustration by',
      'illustré par',
      'illustrations de',
      'គូរដោយ',
    ],
    colon: ['illustrator', 'illustrations', 'minh họa', 'minh hoạ', 'tranh', 'គំនូរ'],
  },
  {
    roles: ['photographer'],
    by: [
      ...[
        'photos by',
        'photo by',
        'photographs by',
        'photography by',
        'pictures by',
        'photos de',
        'photographies de',
      ],
      ...['ថតរូបដោយ', 'រូបថតដោយ', 'រូបភាពដោយ'],
    ],
    colon: [
      'photo',
      'photos',
      'photographer',
      'ảnh',
      'người chụp',
      'chụp ảnh',
      'រូបថត',
      'រូបភាព',
      'photographe',
    ],
    weak: true,
  },
  {
    roles: ['author'],
    by: ['by', 'par'],
    colon: ['bài', 'tin', 'text', 'texte', 'story', 'អត្ថបទ', 'ដោយ', 'by', 'par'],
    weak: true,
  },
];
