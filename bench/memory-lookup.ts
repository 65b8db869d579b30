import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalReq, handleEndpoints, type Payload } from 'payload';
import { runCommand } from '@/cli/run-command';
import { withPayload } from '@/cli/with-payload';
import type { Block } from '@/domain/body';
import { toLexical } from '@/domain/to-lexical';
import { toUnit } from '@/domain/translation-memory-unit';
import { provideEnvironment } from '@/env';
import {
  drawParagraph,
  editParagraph,
  joinWords,
  makeRandom,
  makeVocabulary,
  type MadeUpLang,
} from './made-up-words';

const UNITS = Number(process.env.UNITS ?? 100_000);
const TEXTS = 250;
const LOOK_UPS = 200;
const LANGS: MadeUpLang[] = ['en', 'km'];

type Made = { lang: MadeUpLang; words: string[] };

/**
 * How long `GET /api/texts/{id}/memory` takes with 100,000 units (or as many as UNITS says), half of them from Khmer: the whole request as the
 * server answers it, without the network. `node --conditions=production --import tsx bench/memory-lookup.ts`
 */
await runCommand(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'colophon-bench-'));
  provideEnvironment({ DATABASE_URL: '', DATA_DIR: folder });
  try {
    await withPayload(async (payload) => {
      const headers = await login(payload);
      for (const lang of LANGS) {
        const random = makeRandom(lang.length * 7919);
        const drawing = { vocabulary: makeVocabulary(lang, random), random };
        const made = await fillMemory(payload, lang, () => drawParagraph(drawing));
        const edit = ({ words }: Made, every: number) => ({
          lang,
          words: editParagraph(words, every, drawing),
        });
        const paragraphs = {
          'the same': made.slice(0, LOOK_UPS),
          'one word in ten changed': made.slice(0, LOOK_UPS).map((one) => edit(one, 10)),
          'three words in ten changed': made.slice(0, LOOK_UPS).map((one) => edit(one, 3.3)),
          unknown: Array.from({ length: LOOK_UPS }, () => ({ lang, words: drawParagraph(drawing) })),
        };
        for (const [name, asked] of Object.entries(paragraphs)) {
          await measure({ payload, headers, name: `${lang}, ${name}`, asked });
        }
      }
    });
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function login(payload: Payload): Promise<HeadersInit> {
  const data = { email: 'bench@example.org', password: 'correct horse battery staple' };
  await payload.create({
    collection: 'users',
    data: { ...data, name: 'Bench', roles: ['translator'], languages: ['vi'] },
  });
  const { token } = await payload.login({ collection: 'users', data });
  return { Authorization: `JWT ${token ?? ''}` };
}

function paragraphOf(para: string, text: string): Extract<Block, { type: 'paragraph' }> {
  return { type: 'paragraph', para, number: 1, content: [{ type: 'text', text }] };
}

/** Writes units as publishing does, with what they are looked up by, and the publications that they belong to. */
async function fillMemory(payload: Payload, lang: MadeUpLang, draw: () => string[]): Promise<Made[]> {
  const { connection } = payload.db;
  const { ObjectId } = connection.base.Types;
  const made: Made[] = [];
  const each = UNITS / LANGS.length / TEXTS;
  for (let text = 0; text < TEXTS; text += 1) {
    const [id, source, edition] = [new ObjectId(), new ObjectId(), new ObjectId()];
    const publications = [id, source].map((one, index) => {
      const articlePid = `${lang}${text}${index}`;
      return { text: one, articlePid, lang: index === 0 ? 'vi' : lang, number: 1, kind: 'translation' };
    });
    await connection.collection('publications').insertMany(publications);
    const units = Array.from({ length: each }, (_, index) => {
      const words = draw();
      made.push({ lang, words });
      const para = `p${index}`;
      const unit = toUnit({
        source: paragraphOf(para, joinWords(words, lang)),
        sourceLang: lang,
        target: paragraphOf(para, `Bản dịch ${words.toReversed().join(' ')}`),
        targetLang: 'vi',
      });
      const whence = { text: id, edition: 1, title: `Bài ${text}`, translators: ['Trần Thị Mẫu'] };
      return { ...unit, ...whence, sourceText: source, sourceEdition: edition, publishedAt: new Date() };
    });
    await connection.collection('memory').insertMany(units);
  }
  console.log(`${lang}: ${made.length} units in ${TEXTS} texts`);
  return made;
}

type Measuring = { payload: Payload; headers: HeadersInit; name: string; asked: readonly Made[] };

async function measure({ payload, headers, name, asked }: Measuring): Promise<void> {
  const id = await makeDraft(payload, asked);
  const times: number[] = [];
  let offered = 0;
  // The first answers are slower: code is compiled, and the index comes into memory.
  for (const [index] of [...asked.entries(), ...asked.slice(0, 20).entries()].toReversed()) {
    const request = new Request(`http://localhost/api/texts/${id}/memory?para=p${index}`, { headers });
    const begun = performance.now();
    const response = await handleEndpoints({ config: payload.config, request });
    const answer = await response.text();
    times.push(performance.now() - begun);
    if (answer.includes('"markup"')) offered += 1;
  }
  const counted = times.slice(20).toSorted((one, other) => one - other);
  const at = (part: number) => (counted[Math.ceil(counted.length * part) - 1] ?? 0).toFixed(1).padStart(7);
  const found = `${offered} of ${times.length} found`;
  console.log(`${name.padEnd(32)} median ${at(0.5)}  p95 ${at(0.95)}  longest ${at(1)} ms  ${found}`);
}

/** A published source with these paragraphs, and a translation that was begun of it. */
async function makeDraft(payload: Payload, asked: readonly Made[]): Promise<string> {
  const lang = asked[0]?.lang ?? 'en';
  const article = await payload.create({ collection: 'articles', data: { workingTitle: 'Bench' }, depth: 0 });
  const { root } = toLexical(
    asked.map(({ words }, index) => paragraphOf(`p${index}`, joinWords(words, lang))),
  );
  const body = {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '' as const,
      indent: 0,
      children: root.children ?? [],
    },
  };
  const common = { article: article.id, title: 'Bench', body };
  const options = { collection: 'texts', depth: 0, req: await createLocalReq({}, payload) } as const;
  const source = await payload.create({
    ...options,
    draft: true,
    data: { ...common, lang, kind: 'original' },
  });
  await payload.update({ ...options, id: source.id, data: { _status: 'published' } });
  const translatedFrom = { text: source.id, edition: 1, paragraphs: {} };
  const draft = await payload.create({
    ...options,
    draft: true,
    data: { ...common, lang: 'vi', kind: 'translation', translatedFrom },
  });
  return draft.id;
}
