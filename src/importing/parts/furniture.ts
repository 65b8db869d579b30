import { toAsciiDigits } from './digits';
import { type Sheet, getOpen, leaveOut, listOpen } from './sheet';
import { toAlternatives, toBareWords } from './text-shape';

/** Words of a page's buttons; a line of nothing else is furniture. */
const BUTTONS = {
  en: 'share|tweet|print|email|e-mail|facebook|twitter|x|zalo|telegram|whatsapp|pinterest|linkedin|messenger|copy link|save|like|follow us|share this|share this article|share on facebook|print this page|send to a friend|back to top|advertisement|subscribe|sign in|log in|home|menu|search|listen',
  vi: 'chia sẻ|in|in bài viết|gửi email|thích|lưu bài|sao chép liên kết|quảng cáo|trang chủ|đăng nhập|theo dõi|cỡ chữ|bản in|về đầu trang|nghe bài viết|chia sẻ bài viết',
  km: 'ចែករំលែក|បោះពុម្ព|ផ្ញើអ៊ីមែល|ពាណិជ្ជកម្ម|ទំព័រដើម|ចូលចិត្ត|ទៅលើ|ស្វែងរក',
  fr: 'partager|imprimer|envoyer|envoyer par e-mail|publicité|accueil|s’abonner|se connecter|haut de page|suivez-nous|écouter',
} as const;
const WHOLE = new Set(Object.values(BUTTONS).flatMap((words) => words.split('|').map(toBareWords)));
/** Alone on a line these may be words of the text; beside other buttons they are buttons. */
const ONLY_TOGETHER = new Set([
  'x',
  'in',
  'home',
  'listen',
  'save',
  'like',
  'print',
  'search',
  'thích',
  'envoyer',
]);

const TOGETHER = new RegExp(`^(?:(?:${toAlternatives([...WHOLE])}|\\d+)(?: |$)){2,}$`, 'u');

/** `leftcenterrightdel`: the names of an editor's buttons that a copied page runs together. */
const TOOLBAR = /^(?:left|center|right|justify|del|delete|bold|italic|none|full){2,}$/u;
const FONT_SIZE = /^(?:a[-+]?\s*){2,4}$/u;

const COUNTERS: readonly RegExp[] = [
  /^(?:your |post a |leave a |add a |no )?comments?(?: \d+)?$/u,
  /^\d+ (?:comments?|bình luận|ý kiến|commentaires?)$/u,
  /^(?:ý kiến|bình luận|ý kiến bạn đọc|ý kiến của bạn|gửi bình luận)(?: \d+)?$/u,
  /^(?:មតិ|មតិយោបល់|យោបល់|មតិរបស់អ្នក)(?: \d+)?$/u,
  /^(?:vos |votre |laisser un |aucun )?commentaires?(?: \d+)?$/u,
];
/** Without a number or a verb `Comments` may be a heading; a counter says how many. */
const PLAIN_WORD = new Set(['comment', 'comments', 'ý kiến', 'មតិ', 'យោបល់', 'commentaire', 'commentaires']);

/** Tells whether a line is a page's counter of comments: `Your Comment (0)`, `Bình luận (3)`. */
export function isCommentCounter(text: string): boolean {
  if (text.length > 60) return false;
  const words = toBareWords(toAsciiDigits(text));
  return !PLAIN_WORD.has(words) && COUNTERS.some((counter) => counter.test(words));
}

/** Leaves out lines that are the web page's and never the article's: buttons, toolbars, advertisements. */
export function leaveOutFurniture(sheet: Sheet): void {
  for (const index of listOpen(sheet)) {
    const line = getOpen(sheet, index);
    if (line?.kind === 'words' && isFurniture(line.text)) {
      leaveOut(sheet, index, 'a button or label of the web page');
    }
  }
}

function isFurniture(text: string): boolean {
  if (text.length > 120) return false;
  const words = toBareWords(text);
  if (TOOLBAR.test(words) || (FONT_SIZE.test(text.toLowerCase()) && /[-+]/.test(text))) return true;
  if (WHOLE.has(words) && !ONLY_TOGETHER.has(words)) return true;
  return TOGETHER.test(words) && /\p{L}/u.test(words);
}
