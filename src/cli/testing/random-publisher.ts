import { ObjectId, type ClientSession, type Db } from 'mongodb';
import { mintPid } from '@/domain/pid';

/** An archive in which something changes at random: the same each time from the same seed. */
export type RandomPublisher = {
  /** Changes one thing, in one transaction as the editors' side does. Gives what it did, for a report. */
  change: () => Promise<string>;
};

type Written = {
  text: ObjectId;
  pid: string;
  lang: string;
  editions: ObjectId[];
  withdrawn: Set<number>;
  unpublished: boolean;
};

const LANGS = ['en', 'vi', 'km', 'fr'];
const WORDS = 'sông nước làng chài ទន្លេ អង្គរ ភូមិ river delta boat market rivière marché bateau đò lúa'.split(
  ' ',
);
const MOST_ARTICLES = 12;

/** Numbers from 0 to 1: the same ones from the same seed (Lehmer). */
export function createRandom(seed: number): () => number {
  let state = 1 + (seed % 2_147_483_645);
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export function createRandomPublisher(database: Db, random: () => number): RandomPublisher {
  const texts: Written[] = [];
  const words = { people: [] as string[], series: [] as string[], subjects: [] as string[] };
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const say = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const someOf = (items: readonly string[]) => items.filter(() => random() < 0.3);

  async function show(text: Written, session: ClientSession): Promise<void> {
    const { pid: articlePid, lang, editions } = text;
    const of = { articlePid, lang };
    const current = editions.findLastIndex((_, index) => !text.withdrawn.has(index));
    const edition = editions[current];
    const publications = database.collection('publications');
    if (text.unpublished || !edition) return void (await publications.deleteOne(of, { session }));
    const about = someOf(words.people);
    const facts = { people: words.people.slice(0, 1), about, seriesPid: pick(words.series) ?? null };
    const rest = { subjects: someOf(words.subjects), year: 2000 + (current % 20), outlet: say(1) };
    const whole = { ...of, text: text.text, edition, number: current + 1, sortDate: '', ...facts, ...rest };
    await publications.replaceOne(of, whole, { upsert: true, session });
  }

  const actions = {
    publish: async (session) => {
      const pids = [...new Set(texts.map(({ pid }) => pid))];
      const pid = pids.length < MOST_ARTICLES || random() < 0.1 ? mintPid('article') : (pick(pids) ?? '');
      const lang = pick(LANGS) ?? 'en';
      const known = texts.find((text) => text.pid === pid && text.lang === lang);
      const text = known ?? {
        text: new ObjectId(),
        pid,
        lang,
        editions: [],
        withdrawn: new Set<number>(),
        unpublished: false,
      };
      const credit = { role: 'author', name: say(2), asPrinted: '', person: null };
      const content = {
        title: say(4),
        lede: say(6),
        body: Array.from({ length: 1 + Math.floor(random() * 4) }, (_, index) => ({
          para: `p${index}`,
          number: index + 1,
          type: 'paragraph',
          content: [{ type: 'text', text: say(12) }],
        })),
        credits: [{ ...credit, person: { pid: words.people[0] ?? '', slug: '' } }, credit],
        abstractBy: [],
      };
      const edition = {
        _id: new ObjectId(),
        text: text.text,
        articlePid: pid,
        lang,
        number: text.editions.length + 1,
        content,
      };
      await database.collection('editions').insertOne(edition, { session });
      await show({ ...text, editions: [...text.editions, edition._id], unpublished: false }, session);
      return () => {
        text.editions.push(edition._id);
        text.unpublished = false;
        if (!known) texts.push(text);
      };
    },
    unpublish: (session) => changeText(session, (text) => ({ ...text, unpublished: true })),
    withdraw: (session) =>
      changeText(session, (text) => ({
        ...text,
        withdrawn: new Set([...text.withdrawn, text.editions.length - 1]),
      })),
    withdrawArticle: (session) =>
      changeArticle(session, (text) => ({ ...text, withdrawn: new Set(text.editions.keys()) })),
    lift: (session) => changeArticle(session, (text) => ({ ...text, withdrawn: new Set() })),
    move: (session) => changeArticle(session, (text) => text),
    rename: async (session) => {
      const of = pick(['people', 'series', 'subjects'] as const) ?? 'people';
      const names = {
        name: say(2),
        names: [{ name: say(2), lang: pick(LANGS) }],
        label: { en: say(1), vi: say(2) },
      };
      const pid = words[of].length < 3 ? mintPid(of === 'people' ? 'person' : 'article') : pick(words[of]);
      await database.collection(of).updateOne({ pid }, { $set: names }, { upsert: true, session });
      return () => {
        if (pid && !words[of].includes(pid)) words[of].push(pid);
      };
    },
  } as const satisfies Record<string, (session: ClientSession) => Promise<() => void>>;

  async function changeText(session: ClientSession, to: (text: Written) => Written): Promise<() => void> {
    const text = pick(texts);
    return text ? changeAll([text], session, to) : () => undefined;
  }

  async function changeArticle(session: ClientSession, to: (text: Written) => Written): Promise<() => void> {
    const pid = pick(texts)?.pid;
    return changeAll(
      texts.filter((text) => text.pid === pid),
      session,
      to,
    );
  }

  async function changeAll(
    all: readonly Written[],
    session: ClientSession,
    to: (text: Written) => Written,
  ): Promise<() => void> {
    const changed = all.map((text) => ({ text, after: to(text) }));
    for (const { after } of changed) await show(after, session);
    return () => changed.forEach(({ text, after }) => Object.assign(text, after));
  }

  return {
    change: async () => {
      const often = ['publish', 'publish', 'publish'] as const;
      const rest = ['unpublish', 'withdraw', 'withdrawArticle', 'lift', 'lift', 'move', 'rename'] as const;
      const name = pick([...often, ...rest]) ?? 'publish';
      const session = database.client.startSession();
      try {
        const remember = await session.withTransaction(() => actions[name](session));
        remember();
      } finally {
        await session.endSession();
      }
      return name;
    },
  };
}
