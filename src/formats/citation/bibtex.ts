import type { CreditRole } from '@/domain/credits';
import type { Cited } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { formatTitle } from '@/domain/title';

import { toBibtexNames, toBibtexValue } from './bibtex-value';
import { arkOfCited, makersOfCited, publicationOf } from './csl-item';
import { toNote } from './export-note';
import { wordsLang } from './words';

/** What babel and polyglossia call the languages (biblatex manual, `langid`). */
const BABEL_NAMES: Readonly<Record<string, string>> = {
  en: 'english',
  vi: 'vietnamese',
  km: 'khmer',
  fr: 'french',
};

type Field = readonly [name: string, value: string | null | undefined];

/**
 * A BibTeX entry that biblatex understands too: `@article` with `entrysubtype = newspaper` where an outlet printed the
 * text, otherwise `@online` (biblatex manual, 2.1.1 and 2.2). `journal` and `year` are BibTeX's, `date`, `translator`,
 * `origtitle`, `version` and `url` biblatex's; each ignores what it does not know. Values are on one line, in UTF-8.
 */
export function toBibtex(cited: Cited, site: Site): string {
  const { article, lang, number, kind, source } = cited;
  const { outlet, date } = publicationOf(cited);
  const fields: Field[] = [
    ['author', namesOf(cited, 'author')],
    ['translator', namesOf(cited, 'translator')],
    ['editor', namesOf(cited, 'editor')],
    // Inner braces: no style may change the case of a title in a language it does not know.
    ['title', `{${toBibtexValue(formatTitle(cited))}}`],
    ['origtitle', cited.original && `{${toBibtexValue(formatTitle(cited.original))}}`],
    ['journal', outlet && toBibtexValue(outlet)],
    ['entrysubtype', outlet && 'newspaper'],
    ['organization', toBibtexValue(site.name)],
    ['date', date?.slice(0, 'YYYY-MM-DD'.length)],
    ['year', date?.slice(0, 'YYYY'.length)],
    ['origdate', kind === 'abstract' ? source?.date?.slice(0, 'YYYY-MM-DD'.length) : null],
    ['origpublisher', kind === 'abstract' && source?.outlet ? toBibtexValue(source.outlet) : null],
    ['version', String(number)],
    ['language', toBibtexValue(lang)],
    ['langid', lang.startsWith(wordsLang(lang)) ? BABEL_NAMES[wordsLang(lang)] : null],
    ['url', arkOfCited(cited, site).url],
    ['note', toBibtexValue(toNote(cited, site))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${outlet ? 'article' : 'online'}{${article}.${lang}.v${number},\n${lines.join('')}}\n`;
}

function namesOf(cited: Cited, role: CreditRole): string {
  return toBibtexNames(makersOfCited(cited, role).map(({ name }) => name));
}
