import { spawn } from 'node:child_process';
import { appendFile, chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Document, MongoClient, type ObjectId } from 'mongodb';
import { createLocalReq, type Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase } from '@/archive/database';
import { makeArticle, makeText, openTestArchive, paragraphs } from '@/cli/testing/open-test-archive';
import type { Inline } from '@/domain/body';
import type { EditionContent } from '@/domain/edition';
import { hashEdition, hashParagraph, sha256Hex } from '@/domain/hashing';
import { toLexical } from '@/domain/to-lexical';
import { publishText } from '@/editing/publish-text';
import { storePhoto } from '@/editing/store-photo';
import { toStoredBody } from '@/editing/text-body';
import { toScriptArguments } from '../child-process';
import { env } from '@/env';
import type { Finding } from '../verify/finding';
import { verifyArchive } from '../verify/verify-archive';

let payload: Payload;
let client: MongoClient;
let pid: string;
let photo: string;
const editions = () => client.db().collection('editions');

beforeAll(async () => {
  payload = await openTestArchive();
  client = new MongoClient(process.env.DATABASE_URL ?? '');
  const req = await createLocalReq({}, payload);
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .png()
    .toBuffer();
  const picture = { bytes, mimeType: 'image/png', name: 'ferry.png', credit: 'VNA', lang: 'en' } as const;
  const id = await storePhoto({ payload, req, ...picture, caption: 'At noon', alt: 'A ferry' });
  photo = path.join(process.env.MEDIA_DIR ?? '', `${sha256Hex(bytes)}.png`);

  const article = await makeArticle(payload);
  pid = article.pid ?? '';
  const note: Inline = { type: 'note', content: [{ type: 'text', text: 'By ten minutes.' }] };
  const body = toLexical([
    { type: 'paragraph', para: 'a', content: [{ type: 'text', text: 'The ferry left late.' }, note] },
    { type: 'paragraph', para: 'b', content: [{ type: 'text', text: 'Nobody minded.' }] },
    { type: 'figure', para: 'f', photo: id, caption: '', credit: '' },
  ]);
  const text = await makeText(payload, article, { title: 'The ferry', body: toStoredBody(body) });
  for (const summary of ['First.', 'Second.', 'Third.']) {
    await payload.update({ collection: 'texts', id: text.id, data: { summary }, draft: true, req });
    await publishText({ payload, req, id: text.id });
  }
  const km = await makeText(payload, article, { lang: 'km', body: paragraphs('សាឡាង') });
  await publishText({ payload, req, id: km.id });
});

afterAll(async () => {
  await closeDatabase();
  await client.close();
  await payload.destroy();
});

/** The command as a person runs it, in a process of its own. */
async function verify(...words: string[]) {
  return runVerify(words, {});
}

async function runVerify(words: string[], environment: Record<string, string>) {
  const child = spawn(process.execPath, toScriptArguments('src/cli/archive.ts', 'verify', ...words), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, lines, stderr };
}

/** What the command goes through, in this process: starting one for each question would take a minute. */
async function find() {
  const findings: Finding[] = [];
  for await (const finding of verifyArchive({ naan: env.NAAN, step: () => undefined }))
    findings.push(finding);
  return findings.map(({ about, part, para }) =>
    [about, part, ...(para === undefined ? [] : [para])].join(' '),
  );
}

const name = (number: number, lang = 'en') => `ark:99999/${pid}.${lang}.v${number}`;

/** Changes the second English edition in the database, behind everybody’s back; `check` sees it; puts it back. */
async function withChanged(change: (edition: Document) => Document, check: () => Promise<void>, number = 2) {
  const where = { articlePid: pid, lang: 'en', number };
  const before = await editions().findOne(where);
  if (!before) throw new Error('There is no such edition.');
  await editions().replaceOne({ _id: before._id }, change(structuredCloneOf(before)));
  try {
    await check();
  } finally {
    await editions().replaceOne({ _id: before._id }, before);
  }
}

/** Through JSON, so that nothing is shared; the ids and dates stay what they are. */
function structuredCloneOf(document: Document): Document {
  return { ...document, content: JSON.parse(JSON.stringify(document.content)) as unknown };
}

const replace = (from: string, to: string) => (edition: Document) => {
  const content = JSON.stringify(edition.content);
  expect(content).toContain(from);
  return { ...edition, content: JSON.parse(content.replace(from, to)) as EditionContent };
};

describe('npm run archive -- verify', () => {
  it('finds nothing in an archive that is as it was published', async () => {
    const { status, lines, stderr } = await verify();
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
    expect(stderr).toMatch(
      /^4 editions, 2 publications, \d records and 1 photos checked in .* all as they were/m,
    );
  });

  it.each([
    ['the title', 'The ferry"', 'The fErry"', ['hash', 'title']],
    ['a word of the body', 'Nobody', 'Mobody', ['hash', 'paragraph b']],
    ['a note', 'ten minutes', 'two minutes', ['hash', 'paragraph a']],
    ['a caption', 'At noon', 'At moon', ['hash', 'paragraph f']],
    ['a credit', '"VNA"', '"VNB"', ['hash']],
    ['an alternative text', 'A ferry', 'A fairy', ['hash']],
    ['an extra space', 'The ferry left', 'The ferry  left', ['hash']],
  ])('finds %s changed by a byte', async (_, from, to, parts) => {
    await withChanged(replace(from, to), async () => {
      expect(await find()).toEqual(parts.map((part) => `${name(2)} ${part}`));
    });
  });

  it('finds a date that was moved by a thousandth of a second, and a note that was put in', async () => {
    const moved = ({ publishedAt, ...edition }: Document) => {
      if (!(publishedAt instanceof Date)) throw new Error('The date is none.');
      return { ...edition, publishedAt: new Date(publishedAt.getTime() + 1) };
    };
    await withChanged(moved, async () => expect(await find()).toEqual([`${name(2)} hash`]));
    const noted = (edition: Document) => ({ ...edition, note: 'Nothing happened.' });
    await withChanged(noted, async () => expect(await find()).toEqual([`${name(2)} hash`]));
  });

  it('names a missing edition in the middle, and one that its publication points to', async () => {
    const remove = async (number: number, expected: string[]) => {
      const where = { articlePid: pid, lang: 'en', number };
      const edition = await editions().findOneAndDelete(where);
      if (!edition) throw new Error('There is no such edition.');
      try {
        expect(await find()).toEqual(expect.arrayContaining(expected));
      } finally {
        await editions().insertOne(edition);
      }
    };
    await remove(1, [`${name(2)} number`]);
    await remove(2, [`${name(3)} number`]);
    await remove(3, [`ark:99999/${pid}.en edition`]);
  });

  it('shows an edition that was forged with a hash of its own by the next one, or by its publication', async () => {
    const forge = (edition: Document) => {
      const changed = replace('Nobody', 'Everybody')(edition);
      const { articlePid, lang, number, publishedAt, previousHash, content } = changed as Document & {
        publishedAt: Date;
        content: EditionContent;
      };
      const rows = content.body.map((block) => ({
        para: block.para,
        number: block.number,
        hash: hashParagraph(block),
      }));
      const rest = { article: String(articlePid), lang: String(lang), number: Number(number), content };
      const chain = { note: null, paragraphs: rows, previousHash: String(previousHash) };
      const hash = hashEdition({ ...rest, ...chain, publishedAt: publishedAt.toISOString() });
      return { ...changed, paragraphs: rows, hash };
    };
    await withChanged(forge, async () => expect(await find()).toEqual([`${name(3)} previousHash`]));
    await withChanged(
      forge,
      async () => expect(await find()).toEqual([`ark:99999/${pid}.en paragraph b`]),
      3,
    );
  });

  it('says of an edition that cannot be read that it cannot, and goes on', async () => {
    await withChanged(
      (edition) => ({ ...edition, content: 'gone', publishedAt: 'yesterday' }),
      async () => expect(await find()).toEqual([`${name(2)} form`]),
    );
  });

  it('finds a publication that shows another title, and one whose edition is another’s', async () => {
    const publications = client.db().collection('publications');
    const published = await publications.findOne({ articlePid: pid, lang: 'en' });
    const khmer = await publications.findOne({ articlePid: pid, lang: 'km' });
    const change = async ($set: Document, expected: unknown) => {
      await publications.updateOne({ _id: published?._id }, { $set });
      expect(await find()).toEqual(expected);
      await publications.replaceOne({ _id: published?._id }, published ?? {});
    };
    await change({ title: 'The fairy' }, [`ark:99999/${pid}.en title`]);
    await change({ slug: 'another' }, [`ark:99999/${pid}.en slug`]);
    const strange = expect.arrayContaining([`ark:99999/${pid}.en language`]) as unknown;
    await change({ edition: khmer?.edition as ObjectId }, strange);
    expect(await find()).toEqual([]);
  });

  it('finds a photo that was changed by a byte, has one too many, is missing or cannot be read', async () => {
    const original = await readFile(photo);
    const changed = Buffer.from(original);
    changed[20] = (changed[20] ?? 0) ^ 1;
    await writeFile(photo, changed);
    expect(await find()).toEqual([`${photo} original`]);
    await writeFile(photo, original);
    await appendFile(photo, '\n');
    expect(await find()).toEqual([`${photo} original`]);
    await writeFile(photo, original);
    await rename(photo, `${photo}.away`);
    expect((await verify()).lines).toEqual([
      `✗ ${photo}: the file is missing. Put the original back from a backup, and see that MEDIA_DIR or S3_BUCKET names the place of the photos.`,
    ]);
    await rename(`${photo}.away`, photo);
    expect(await find()).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0)('says that a photo cannot be read', async () => {
    await chmod(photo, 0);
    expect((await verify()).lines).toEqual([expect.stringContaining('cannot be read (EACCES)')]);
    await chmod(photo, 0o600);
  });

  it('finds an edition that shows a photo which the archive does not have', async () => {
    const photos = client.db().collection('photos');
    const [kept] = await photos.find().toArray();
    await photos.deleteMany({});
    expect(await find()).toEqual([expect.stringMatching(/\.v\d photo$/)]);
    await photos.insertOne(kept ?? {});
  });

  it('says that there is nothing to check in a database without editions', async () => {
    const url = new URL(process.env.DATABASE_URL ?? '');
    url.pathname += '_empty';
    const { status, lines, stderr } = await runVerify([], { DATABASE_URL: url.href });
    expect({ status, lines, stderr }).toEqual({
      ...{ status: 0, lines: [] },
      stderr: 'There is no edition to check: is this the database?\n',
    });
  });

  it('tells people in one line what is wrong and what to do, and refuses other options', async () => {
    await withChanged(replace('Nobody', 'Mobody'), async () => {
      const { lines, stderr, status } = await verify();
      expect(status).toBe(1);
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(
        new RegExp(
          `^✗ ${name(2)}: it was published with the hash [0-9a-f]{64}, but its contents give [0-9a-f]{64}`,
        ),
      );
      for (const line of lines) expect(line).toMatch(/Restore this edition from a backup\.$/);
      expect(stderr).toMatch(/2 that do not match\.$/m);
    });
    const refused = await verify('--all');
    expect(refused).toMatchObject({ status: 1, lines: [] });
    expect(refused.stderr).toContain('The only option is --json.');
    await rm(`${photo}.away`, { force: true });
  });
});
