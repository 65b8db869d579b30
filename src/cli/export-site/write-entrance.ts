import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toRelativeUrl } from '@/export-search/exported-file';
import { LOCALES } from '@/i18n/locales';

/** What somebody finds who opens the folder. */
export type Entrance = { folder: string; siteName: string; siteUrl: string; made: Date; texts: number };

/** Writes `index.html`, which leads to the languages, and `README.txt`. */
export async function writeEntrance(entrance: Entrance): Promise<void> {
  const { folder } = entrance;
  const home = await readFile(path.join(folder, 'en/index.html'), 'utf8');
  await writeFile(path.join(folder, 'index.html'), toIndex(entrance, home));
  await writeFile(path.join(folder, 'README.txt'), toReadme(entrance));
}

/** Looks as the home page does. */
function toIndex({ siteName, siteUrl }: Entrance, home: string): string {
  const styles = [...home.matchAll(/<link rel="stylesheet" href="\.\.\/([^"]+)"/g)].map(
    ([, file = '']) => `<link rel="stylesheet" href="${file}">`,
  );
  const links = LOCALES.map(
    ({ code, name }) =>
      `<li><a href="${toRelativeUrl('index.html', `${code}/index.html`)}" lang="${code}" hreflang="${code}">${name}</a></li>`,
  );
  const name = escape(siteName);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="canonical" href="${escape(siteUrl)}/">
<link rel="icon" href="favicon.svg" type="image/svg+xml">
${styles.join('\n')}
</head>
<body><div id="__next">
<main id="main"><header class="heading"><h1>${name}</h1></header>
<nav aria-label="${LOCALES.map(({ name: own }) => own).join(', ')}">
<ul class="contents">
${links.join('\n')}
</ul>
</nav>
</main>
</div></body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** The first line tells the exporter that the folder is one of its own. */
export const README_MARK = 'A copy in plain files of the archive ';

function toReadme({ siteName, siteUrl, made, texts }: Entrance): string {
  return `${README_MARK}“${siteName}”, ${siteUrl}
Made on ${made.toISOString()}: ${texts} texts, as they were published then.

TO READ IT
Open index.html in a browser. It needs no server, no network and no software but the browser; the search needs
JavaScript.

TO SERVE IT
Put the folder behind any web server that sends index.html for a folder: nginx, Apache, Caddy,
"python3 -m http.server". If it answers at ${siteUrl}, pages have the addresses that they had there.
What only the archive itself answers leads to ${siteUrl}: permanent identifiers (ark:), OAI-PMH, comparing any
two editions, narrowing a list by two filters at once. A page of a withdrawn text says that it is withdrawn, where the
archive answers 410.

TO CITE FROM IT
Cite as the pages say, by the permanent identifier of the edition: citations name the archive, not this copy.
A text may have been corrected or withdrawn since this copy was made; the archive knows.

TO CHECK IT
sha256sum --check --quiet SHA256SUMS

WHERE THINGS ARE
en/, vi/, km/, fr/   the pages; beside each text its forms: .txt .md .epub .tei.xml .bib .ris .csl.json .jsonld
media/               photos
search/              the index of the search; search.js reads it
assets/              fonts and styles
`;
}
