import { FACET_MARK, LANGUAGES_OF_AN_ARTICLE } from './schema';

/** A query for rows in a fixed order, and what it needs first. */
type DumpedPart = { before?: string; rows: string };

/** Where a text is named by the number in `no`: its article and its language. Also what no text has must be seen. */
function joinText(no: string): string {
  return `LEFT JOIN article ON article.no = ${no} / ${LANGUAGES_OF_AN_ARTICLE}
    LEFT JOIN language ON language.no = ${no} % ${LANGUAGES_OF_AN_ARTICLE}`;
}

/** Every token of a table of FTS5, as it stands in its index. */
function vocabularyOf(table: string): string {
  return `CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, ${table}, instance)`;
}

const IS_FACET = "vocabulary.col = 'facet'";

/** What there is in an index, without the numbers of rows. */
export const DUMPED_PARTS: Record<string, DumpedPart> = {
  format: { rows: 'PRAGMA user_version' },
  articles: { rows: 'SELECT pid FROM article ORDER BY pid' },
  languages: { rows: 'SELECT code FROM language ORDER BY code' },
  texts: { rows: `SELECT pid, code, id, edition, tokens FROM text ${joinText('text.no')} ORDER BY 1, 2, 3` },
  places: {
    rows: `SELECT pid, code, each.key, each.value FROM text, json_each(text.places) AS each
      ${joinText('text.no')} ORDER BY 1, 2, 3`,
  },
  facets: { rows: 'SELECT name, value, texts FROM facet ORDER BY 1, 2' },
  textFacets: {
    rows: `SELECT pid, code, name, facet.value
      FROM text_facets, json_each('[' || facets || ']') AS each ${joinText('text_facets.text')}
      LEFT JOIN facet ON facet.no = each.value ORDER BY 1, 2, 3, 4`,
  },
  labels: { rows: 'SELECT kind, pid, lang, words, texts FROM label ORDER BY 1, 2, 3, 4' },
  textLabels: {
    rows: `SELECT article.pid, code, kind, label.pid, lang, label.words
      FROM text, json_each('[' || replace(text.labels, ' ', ',') || ']') AS each ${joinText('text.no')}
      LEFT JOIN label ON label.no = each.value ORDER BY 1, 2, 3, 4, 5, 6`,
  },
  words: { rows: 'SELECT word, texts FROM word ORDER BY 1' },
  wordTokens: {
    before: vocabularyOf('words'),
    rows: `SELECT pid, code, col, CASE WHEN ${IS_FACET} THEN name || ' ' || value ELSE term END,
        CASE WHEN ${IS_FACET} THEN NULL ELSE offset END
      FROM temp.vocabulary AS vocabulary ${joinText('vocabulary.doc')}
      LEFT JOIN facet ON ${IS_FACET} AND facet.no = CAST(substr(term, ${FACET_MARK.length + 1}) AS INTEGER)
      ORDER BY 1, 2, 3, 4, 5`,
  },
  labelTokens: {
    before: vocabularyOf('label_words'),
    rows: `SELECT kind, pid, lang, words, term, offset FROM temp.vocabulary AS vocabulary
      LEFT JOIN label ON label.no = vocabulary.doc ORDER BY 1, 2, 3, 4, 5, 6`,
  },
  spellingGrams: {
    before: vocabularyOf('spelling'),
    rows: `SELECT word, term FROM temp.vocabulary AS vocabulary
      LEFT JOIN word ON word.no = vocabulary.doc ORDER BY 1, 2`,
  },
};
