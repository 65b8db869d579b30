import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, type Document, type Filter, ObjectId } from 'mongodb';
import type { Acknowledged, Work } from './kill-work';

/** What became of a thing: all of it is there, nothing of it, or something between, which is a fault. */
export type Outcome = 'whole' | 'none' | 'half';
export type Judged = Record<keyof Acknowledged, Outcome> & { orphans: string[]; faults: string[] };

type Place = { db: Db; url: string; mediaDir: string };

/** How long a page may show what was before, while the server stays up. */
const SETTLES_WITHIN_MS = 5000;

/** Looks at everything that was under way; whatever was acknowledged must be whole. */
export async function judgeWork(place: Place, work: Work, acknowledged: Acknowledged): Promise<Judged> {
  const faults: string[] = [];
  const places = {
    publish: await judgePublish(place, work),
    upload: { photo: (await listPhotos(place, work.picture.sha256)) === 1 },
    import: await judgeImport(place, work),
  };
  const outcomes = { publish: 'none', upload: 'none', import: 'none' } as Record<keyof Acknowledged, Outcome>;
  for (const [name, found] of Object.entries(places) as [keyof Acknowledged, Record<string, boolean>][]) {
    const there = Object.values(found).filter(Boolean).length;
    const whole = there === Object.keys(found).length;
    outcomes[name] = whole ? 'whole' : there === 0 ? 'none' : 'half';
    if (outcomes[name] === 'half') faults.push(`Half a ${name} of ${work.title}: ${JSON.stringify(found)}`);
    if (acknowledged[name] && !whole) faults.push(`Lost: the ${name} of ${work.title} was acknowledged.`);
  }
  const media = await compareMedia(place);
  return { ...outcomes, orphans: media.orphans, faults: [...faults, ...media.faults] };
}

/** The text, its newest edition, its publication and its page say the same. */
export async function judgePublish(
  { db, url }: Pick<Place, 'db' | 'url'>,
  { text, title }: Pick<Work, 'text' | 'title'>,
): Promise<Record<'text' | 'edition' | 'publication' | 'page', boolean>> {
  const of = { text: new ObjectId(text) };
  const stored = await db.collection('texts').findOne({ _id: new ObjectId(text) });
  const edition = await db.collection('editions').findOne(of, { sort: { number: -1 } });
  const publication = await db.collection('publications').findOne(of);
  const places = {
    text: stored?.['title'] === title,
    edition: (edition?.['content'] as { title?: string } | undefined)?.title === title,
    publication: publication?.['title'] === title,
  };
  const address = `${url}/${String(publication?.['lang'])}/articles/${String(publication?.['articlePid'])}`;
  for (const end = Date.now() + SETTLES_WITHIN_MS; ; await sleep(100)) {
    const page = (await (await fetch(address)).text()).includes(title);
    if (page === places.publication || Date.now() > end) return { ...places, page };
  }
}

/** Everything that the import makes, each exactly once: a second person of a name would be half of another import. */
async function judgeImport(place: Place, { article }: Work): Promise<Record<string, boolean>> {
  const { db } = place;
  const count = (name: string, filter: Filter<Document>) => db.collection(name).countDocuments(filter);
  const [text, version, work, person, outlet, series, photo] = await Promise.all([
    count('texts', { title: article.title }),
    count('_texts_versions', { 'version.title': article.title, latest: true }),
    count('articles', { workingTitle: article.title }),
    count('people', { name: article.person }),
    count('outlets', { 'label.en': article.label }),
    count('series', { 'label.en': article.label }),
    listPhotos(place, article.sha256),
  ]);
  const counts = { text, version, work, person, outlet, series, photo };
  return Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, number === 1]));
}

function listPhotos({ db }: Place, sha256: string): Promise<number> {
  return db.collection('photos').countDocuments({ sha256 });
}

/** Every photo has its file with its bytes; a file that no photo names is an orphan, which the sweep is for. */
export async function compareMedia({
  db,
  mediaDir,
}: Pick<Place, 'db' | 'mediaDir'>): Promise<{ orphans: string[]; faults: string[] }> {
  const files = (await readdir(mediaDir, { withFileTypes: true })).filter((entry) => entry.isFile());
  const names = new Set(files.map(({ name }) => name));
  const faults: string[] = [];
  for (const { filename, sha256 } of await db.collection('photos').find().toArray()) {
    const name = String(filename);
    if (!names.delete(name)) faults.push(`The photo ${name} has no file.`);
    else if (!(await hasHash(join(mediaDir, name), String(sha256))))
      faults.push(`The file ${name} has other bytes.`);
  }
  return { orphans: [...names], faults };
}

async function hasHash(file: string, sha256: string): Promise<boolean> {
  return (
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex') === sha256
  );
}
