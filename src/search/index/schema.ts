/**
 * The index: one SQLite file that can be thrown away at any time. A change of what is in it, or of how words are cut
 * into tokens, counts FORMAT up: an index of another format is built anew.
 */
export const FORMAT = 2;

/** `text.no` is that of the article times this, plus that of the language: the texts of an article are neighbours. */
export const LANGUAGES_OF_AN_ARTICLE = 256;

/** Before the number of a facet value it makes a token that no text has. */
export const FACET_MARK = '\ue000';

/** Stands in `words` between two blocks of a body, two captions and two names, so that no phrase goes across. */
export const BLOCK_MARK = '\ue002';

/** The columns of `words`, with their weights for BM25. */
export const WORD_COLUMNS = {
  title: 8,
  lede: 3,
  caption: 2.5,
  author: 5,
  translator: 5,
  person: 4,
  topic: 3,
  body: 1,
  /** Tokens with their diacritics, where folding changed them: of all columns, in no order. */
  exact: 2,
  /** `FACET_MARK` and the number of each facet value. */
  facet: 0,
} as const;

/**
 * `words` and the others of FTS5 are given tokens, cut and folded by us, with spaces between them: its `ascii`
 * tokenizer takes everything beyond ASCII for letters and changes none of it.
 */
export const SCHEMA = `
CREATE TABLE state (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE article (no INTEGER PRIMARY KEY, pid TEXT NOT NULL UNIQUE);
CREATE TABLE language (no INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
-- labels: their numbers, with spaces between them
-- tokens: a line for each row of place, in their order; each token between spaces
CREATE TABLE text (
  no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, edition INTEGER NOT NULL,
  labels TEXT NOT NULL, tokens TEXT NOT NULL
);
-- at: 0 is the title, 1 the lede, then the blocks of the body, then names, then topics
CREATE TABLE place (
  text INTEGER NOT NULL, at INTEGER NOT NULL,
  kind TEXT NOT NULL, para TEXT, number INTEGER, words TEXT NOT NULL,
  PRIMARY KEY (text, at)
) WITHOUT ROWID;
-- texts: how many have it, here and below
CREATE TABLE facet (
  no INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL, texts INTEGER NOT NULL, UNIQUE (name, value)
);
CREATE TABLE text_facet (text INTEGER NOT NULL, facet INTEGER NOT NULL, PRIMARY KEY (text, facet)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5(
  ${Object.keys(WORD_COLUMNS).join(', ')}, content='', contentless_delete=1, tokenize='ascii'
);
-- what completes a question: titles of texts, names of people, series and subjects
CREATE TABLE label (
  no INTEGER PRIMARY KEY, kind TEXT NOT NULL, pid TEXT NOT NULL, lang TEXT NOT NULL, words TEXT NOT NULL,
  texts INTEGER NOT NULL, UNIQUE (kind, pid, lang, words)
);
CREATE VIRTUAL TABLE label_words USING fts5(
  tokens, content='', contentless_delete=1, tokenize='ascii', prefix='2 3'
);
-- what was probably meant: words with their diacritics, by the runs of letters in them without
CREATE TABLE word (no INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, texts INTEGER NOT NULL);
CREATE VIRTUAL TABLE spelling USING fts5(grams, content='', contentless_delete=1, tokenize='ascii', detail=none);
`;
