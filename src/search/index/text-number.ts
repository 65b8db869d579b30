import { LANGUAGES_OF_AN_ARTICLE } from './schema';
import type { Statements } from './statements';
import { toNumber } from './to-number';

/**
 * The number of a text of an article in a language: both get one when they have none. An article keeps its number
 * while it has texts, and the last to come has the highest.
 *
 * @throws RangeError with more than 255 languages
 */
export function getTextNumber(statements: Statements, text: { pid: string; lang: string }): number {
  return getArticle(statements, text.pid) * LANGUAGES_OF_AN_ARTICLE + getLanguage(statements, text.lang);
}

function getArticle(statements: Statements, pid: string): number {
  const row = statements.get('SELECT no FROM article WHERE pid = ?', [pid]);
  return row === undefined
    ? statements.insert('INSERT INTO article (pid) VALUES (?)', [pid])
    : toNumber(row[0]);
}

function getLanguage(statements: Statements, code: string): number {
  const row = statements.get('SELECT no FROM language WHERE code = ?', [code]);
  if (row !== undefined) return toNumber(row[0]);
  const taken = new Set(statements.all('SELECT no FROM language').map(([no]) => no));
  let no = 1;
  while (taken.has(no)) no += 1;
  if (no >= LANGUAGES_OF_AN_ARTICLE) throw new RangeError('The index has no room for another language');
  statements.run('INSERT INTO language VALUES (?, ?)', [no, code]);
  return no;
}

/** Removes the article of a text when it has no texts any more. */
export function removeEmptyArticle(statements: Statements, textNo: number): void {
  const article = Math.floor(textNo / LANGUAGES_OF_AN_ARTICLE);
  const first = article * LANGUAGES_OF_AN_ARTICLE;
  statements.run(
    'DELETE FROM article WHERE no = ? AND NOT EXISTS (SELECT 1 FROM text WHERE no BETWEEN ? AND ?)',
    [article, first, first + LANGUAGES_OF_AN_ARTICLE - 1],
  );
}
