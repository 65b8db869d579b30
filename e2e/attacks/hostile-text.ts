import type { Inline } from '@/domain/body';
import { toLexical } from '@/domain/to-lexical';
import type { Scene } from './scene';

type Made = { doc: { id: string; pid: string; slug: string } };

/** Ends whatever it may stand in and begins an element, an attribute and a script of its own, all called evil. */
const EVIL = `"'><evil onevil="evil()"></title></textarea></script><script>evil()</script>]]>-->&lt;evil&gt;<img src=x onerror=evil()>`;

/** A published article in which every word that readers see is hostile, and what stands around it. */
export type HostileText = {
  /** A word that only this text has. */
  word: string;
  /** Everywhere that its words come to. */
  addresses: string[];
  withdraw: () => Promise<void>;
  leave: () => Promise<void>;
};

/** Publishes it, with its person, series, subject, outlet, photo and comment. */
export async function publishHostileText({ desk, photo }: Scene): Promise<HostileText> {
  const word = `zorvex${Math.floor(Math.random() * 1e9).toString(36)}`;
  const words = `${word} ${EVIL}`;
  const make = async (collection: string, data: unknown) =>
    (await desk.send<Made>('POST', collection, data)).doc;
  const person = await make('people', {
    name: words,
    kind: 'person',
    names: [{ name: words, lang: 'vi', note: words }],
  });
  const series = await make('series', { label: words });
  const subject = await make('subjects', { label: words });
  const outlet = await make('outlets', { label: words });
  await desk.send('PATCH', `photos/${photo.id}`, { caption: words, alt: words, credit: words });
  const article = await make('articles', {
    workingTitle: words,
    originalLang: 'en',
    series: series.id,
    part: 1,
    subjects: [subject.id],
    about: [person.id],
    rights: words,
    notes: words,
  });
  const text = await make('texts', {
    article: article.id,
    lang: 'en',
    kind: 'original',
    title: words,
    summary: words,
    credits: ['author', 'translator', 'photographer'].map((role) => ({
      role,
      person: person.id,
      name: words,
      asPrinted: words,
    })),
    source: { outlet: outlet.id, url: 'https://example.org/"><evil>', date: '2019' },
    changeNote: words,
    body: toHostileBody(words, photo.id),
    _status: 'published',
    publishAnyway: true,
  });
  await desk.send('POST', 'comments', { text: text.id, words });
  const path = `/en/articles/${article.pid}/${encodeURIComponent(text.slug)}`;
  const locate = async (collection: string, { pid }: Named) => {
    const answer = await fetch(`${desk.baseURL}/en/${collection}/${pid}`);
    return new URL(answer.url).pathname;
  };
  const around = await Promise.all([
    locate('people', person),
    locate('series', series),
    locate('subjects', subject),
  ]);
  let withdrawal = '';
  return {
    word,
    addresses: listAddresses({
      path,
      pid: article.pid,
      around,
      series: series.pid,
      word,
      site: desk.baseURL,
    }),
    withdraw: async () => {
      withdrawal = await desk.withdraw({ scope: 'text', text: text.id, reason: words });
    },
    leave: async () => {
      if (withdrawal) await desk.lift(withdrawal);
      await desk.send('PATCH', `texts/${text.id}`, { _status: 'draft', title: word });
      await desk.send('PATCH', `articles/${article.id}`, {
        workingTitle: word,
        series: null,
        subjects: [],
        about: [],
      });
      for (const [collection, { id }] of [
        ['series', series],
        ['subjects', subject],
        ['outlets', outlet],
      ] as const)
        await desk.send('PATCH', `${collection}/${id}`, { label: word });
      await desk.send('PATCH', `people/${person.id}`, { name: word, names: [] });
    },
  };
}

function toHostileBody(words: string, photo: string) {
  const text: Inline = { type: 'text', text: words };
  const link: Inline = { type: 'link', url: 'https://example.org/?a="><evil>', children: [text] };
  const content: Inline[] = [text, link, { type: 'note', content: [text] }];
  return toLexical([
    { type: 'paragraph', content },
    { type: 'heading', level: 2, content: [text] },
    { type: 'list', ordered: false, items: [content] },
    { type: 'quote', content: [text] },
    { type: 'figure', photo, caption: words, credit: words },
    { type: 'figure', photo: null, caption: words, credit: words },
  ]);
}

type Named = { pid: string };
type Around = {
  path: string;
  pid: string;
  /** Of its person, series and subject. */
  around: string[];
  series: string;
  word: string;
  site: string;
};

function listAddresses({ path, pid, around, series, word, site }: Around): string[] {
  const byId = `/en/articles/${pid}`;
  return [
    path,
    ...['bib', 'ris', 'csl.json', 'jsonld', 'txt', 'md', 'tei.xml'].map((ending) => `${path}.${ending}`),
    `${path}/linkset.json`,
    `${byId}/editions`,
    `${byId}/editions/1`,
    `/km/articles/${pid}`,
    ...around,
    '/en',
    '/en/articles',
    `/en/articles?series=${series}`,
    '/en/feed.xml',
    '/en/feed.json',
    `/ark:99999/${pid}?info`,
    `/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:${new URL(site).hostname}:ark:99999/${pid}.en`,
    `/oai?verb=ListRecords&metadataPrefix=mods`,
    `/unapi?id=ark:99999/${pid}.en&format=ris`,
    `/timemap/link/${encodeURIComponent(`${site}${path}`)}`,
    `/en/search?q=${word}`,
    `/api/search?q=${word}`,
    `/api/search/suggestions?q=${word}`,
    '/en/withdrawals',
  ];
}
