import type { Versions } from './versions';

/** What somebody needs to know who finds the bag and has nothing else. */
export function toReadme({
  site,
  takenAt,
  collections,
}: Pick<Versions, 'site' | 'takenAt' | 'collections'>): string {
  const rows = Object.entries(collections).map(
    ([name, { documents }]) => `  ${name.padEnd(28)} ${documents}`,
  );
  return `This is a whole copy of the digital archive “${site.name}”, ${site.url}, as it was
on ${takenAt} (UTC). Nothing but this folder is needed to read it: no database, no
particular program, no network. This text says how.

THE FOLDER

It is a “bag” after the standard BagIt (RFC 8493 of the IETF). What was kept is in
the folder data. Beside it:

  bagit.txt, bag-info.txt     that this is a bag, whose, and of when
  manifest-sha256.txt         one line for each file in data: its SHA-256
                              checksum, two spaces, its path
  tagmanifest-sha256.txt      the same for the files beside data

To see whether any file was changed, damaged or lost since, compute the checksums
anew. On many systems this does it, run in the folder of the bag:

  sha256sum --check manifest-sha256.txt

In a path of the manifest, %25 means %, %0A and %0D mean ends of line.

THE PHOTOGRAPHS

data/media has every original as it was uploaded. The name of a file is the SHA-256
checksum of its bytes, in hexadecimal digits, and its ending says what it is (jpg,
png, webp and the like). Smaller copies for pages are not here: they were made of
these.

THE DATABASE

data/database has a folder for each collection of documents. Its files, 000001.jsonl
and so on, are text in UTF-8. Each line is one document, written in JSON (RFC 8259)
as MongoDB's “Extended JSON v2, canonical” writes it: where a value is neither a
text, true, false, null, a list nor an object, it stands in an object whose key
begins with a dollar sign. The ones you will meet:

  {"$oid": "…"}                     an identifier, 24 hexadecimal digits
  {"$numberInt": "7"}               a whole number ($numberLong: a large one)
  {"$numberDouble": "0.5"}          a number with a fraction
  {"$date": {"$numberLong": "…"}}   a moment: milliseconds since 1970-01-01 UTC

"_id" is the identifier of a document; others name it by that. The files of one
collection belong together and are in the order of "_id"; where one ends and the
next begins has no meaning.

What each collection is:

  editions      WHAT WAS PUBLISHED, frozen. Begin here. "articlePid", "lang" and
                "number" name it; "content" has title, body, credits, source and
                rights as readers saw them. "photoHashes" are the names, without
                the ending, of the photographs in data/media. "hash" is the SHA-256
                checksum of the edition, "previousHash" of the one before it.
  publications  which edition of each text is the one that readers see
  records       every text that was ever published; "deleted" where it is no more
  withdrawals   what was taken back, when and why; in force without "liftedAt"
  articles      the works, in no language; "pid" is the permanent identifier
  texts         the work in one language, as editors have it, with what is
                not published yet
  people, series, subjects, outlets, terms
                who and what is named; labels by language (en, vi, km, fr …)
  photos        captions, credits and rights; "filename" is in data/media
  pages         pages about the archive itself
  users         who may log in, with e-mail addresses and hashes of passwords.
                THESE ARE PERSONAL DATA: keep this folder where only those who
                keep the archive can read it
  activity      who did what, and when
  comments, notices, memory
                what editors told one another; how sentences were translated
  _…_versions   what editors could go back to
  payload-…     the record keeping of the software

The permanent address of an article is ark:${site.naan}/ and its "pid"; of its text in
one language, a full stop and the language after that; of an edition, “.v” and its
number after that.

data/database/indexes.json says by what the database could look things up. It is
not needed for reading. data/versions.json says what programs made this copy and
how many documents each collection had.

This copy has:

${rows.join('\n')}

TO PUT IT BACK INTO USE

With the software Colophon of this version or a newer one:
npm run archive -- restore <this folder>
`;
}
