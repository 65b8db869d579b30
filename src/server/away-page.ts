import type { Locale } from '@/i18n/locales';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * A page that needs neither database nor Next. `refreshes` is after how many seconds a browser asks again by itself;
 * null where it does not.
 */
export function toAwayPage({
  locale,
  site,
  title,
  paragraphs,
  refreshes,
}: {
  locale: Locale;
  site: string;
  title: string;
  paragraphs: string[];
  refreshes: number | null;
}): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    ...(refreshes === null ? [] : [`<meta http-equiv="refresh" content="${refreshes}">`]),
    `<title>${escape(title)} · ${escape(site)}</title>`,
    '<link rel="icon" href="/favicon.svg">',
    '<link rel="stylesheet" href="/away.css">',
    '</head>',
    '<body>',
    '<main>',
    `<p class="site"><a href="/${locale}">${escape(site)}</a></p>`,
    `<h1>${escape(title)}</h1>`,
    ...paragraphs.map((words) => `<p>${escape(words)}</p>`),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
