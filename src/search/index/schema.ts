/**
 * The index: one SQLite file that can be thrown away at any time. A change of what is in it, or of how words are cut
 * into tokens, counts FORMAT up: an index of another format is built anew.
 */
export const FORMAT = 3;

/** `text.no` is that of the article times this, plus that of the language: the texts of an article are neighbours. */
export const LANGUAGES_OF_AN_ARTICLE = 256;

/** Before the number of a facet value it makes a token that no text has. */
export const FACET_MARK = '\ue000';

/** Stands in `words` between two blocks of a body, two captions and two names, so that no phrase goes across. */
export const BLOCK_MARK = '\ue002';

/** Before a token of a caption it makes one that only captions have. */
export const CAPTION_MARK = '\ue004';

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
  /** The tokens of captions once more, each behind `CAPTION_MARK`: few texts have them, which makes them quick to find. */
  captioned: 2.5,
  /** `FACET_MARK` and the number of each facet value. */
  facet: 0,
} as const;

/**
 * `words` and the others of FTS5 are given tokens, cut and folded by us, with spaces between them: its `ascii`
 * tokenizer takes everything beyond ASCII for letters and changes none of it.
 *
 * A text is added by statements of one row each: for one of several rows SQLite opens a savepoint, at which FTS5 writes
 * all that it has gathered (measured: 0.5 ms a text).
 */
export const SCHEMA = `
CREATE TABLE state (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE article (no INTEGER PRIMARY KEY, pid TEXT NOT NULL UNIQUE);
CREATE TABLE language (no INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
-- labels: their numbers, with spaces between them
-- tokens: a line for each of the places, in their order; each token between spaces
-- places: a JSON list of [kind, para, number, words]: title, lede, the blocks of the body, names, topics
CREATE TABLE text (
  no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, edition INTEGER NOT NULL,
  labels TEXT NOT NULL, tokens TEXT NOT NULL, places TEXT NOT NULL
);
-- texts: how many have it, here and below
CREATE TABLE facet (
  no INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL, texts INTEGER NOT NULL, UNIQUE (name, value)
);
-- apart from text, whose rows are long: facets are counted in thousands of texts; their numbers, with commas between
CREATE TABLE text_facets (text INTEGER PRIMARY KEY, facets TEXT NOT NULL);
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
