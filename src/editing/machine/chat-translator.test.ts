import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createChatTranslator } from './chat-translator';
import { readTask, say, startMachine, translateAll } from './start-machine-for-tests';
import type { MachineTask } from './translator';

let machine: Awaited<ReturnType<typeof startMachine>>;
beforeAll(async () => {
  machine = await startMachine();
});
beforeEach(() => {
  machine.requests.length = 0;
});
afterAll(() => machine.stop());

const task: MachineTask = {
  sourceLang: 'en',
  targetLang: 'vi',
  paragraphs: [
    { para: 'p1', markup: 'The **army** came.' },
    { para: 'p2', markup: 'It left.' },
  ],
  terms: [
    {
      id: 't1',
      note: 'of the people',
      renderings: [
        { lang: 'en', form: 'army', note: '' },
        { lang: 'vi', form: 'quân đội', note: '' },
      ],
    },
    { id: 't2', note: '', renderings: [{ lang: 'en', form: 'left', note: '' }] },
  ],
};
const SECRET = 'key-that-nobody-sees';
const ask = (settings: { timeout?: number; url?: string; model?: string } = {}, signal?: AbortSignal) =>
  createChatTranslator({ url: machine.url, key: SECRET, model: 'small', ...settings }).translate(
    task,
    signal,
  );

describe('asking', () => {
  it('sends the paragraphs, the languages, the glossary and the key to the address that was set', async () => {
    machine.answers((request, response) => say(response, JSON.stringify(translateAll(request))));
    expect(await ask({ url: `${machine.url}/` })).toEqual(
      new Map([
        ['p1', 'Máy: The **army** came.'],
        ['p2', 'Máy: It left.'],
      ]),
    );
    const [request] = machine.requests;
    expect(request).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: `Bearer ${SECRET}`, 'content-type': 'application/json' },
      body: { model: 'small', messages: [{ role: 'system' }, { role: 'user' }] },
    });
    expect(JSON.stringify(request?.body)).toContain('from English into Vietnamese');
    expect(readTask(request!)).toEqual({
      glossary: [{ forms: ['army'], rendering: 'quân đội', note: 'of the people' }],
      paragraphs: [
        { id: 'p1', text: 'The **army** came.' },
        { id: 'p2', text: 'It left.' },
      ],
    });
  });

  it('is named after its model, or after its host', () => {
    expect(createChatTranslator({ url: machine.url, model: 'small' }).name).toBe('small');
    expect(createChatTranslator({ url: 'https://user:pw@machine.example/v1' }).name).toBe('machine.example');
  });
});

const GOOD = '{"paragraphs":[{"id":"p1","text":"**Quân đội** đến."},{"id":"p2","text":"Rồi đi."}]}';
const BOTH = { p1: '**Quân đội** đến.', p2: 'Rồi đi.' };

describe('reading what a model says', () => {
  it.each<[string, string, Record<string, string>]>([
    ['JSON', GOOD, BOTH],
    ['fenced JSON', `\`\`\`json\n${GOOD}\n\`\`\``, BOTH],
    ['JSON between sentences', `Here you are:\n${GOOD}\nAnything else?`, BOTH],
    ['JSON after thoughts', `<think>{"paragraphs": [hm]}</think>${GOOD}`, BOTH],
    ['a bare list', '[{"id":"p2","text":"Rồi đi."}]', { p2: 'Rồi đi.' }],
    ['ids and texts', '{"p1":"**Quân đội** đến."}', { p1: '**Quân đội** đến.' }],
    [
      'ids that nobody asked for',
      '{"paragraphs":[{"id":"p9","text":"x"},{"id":"p2","text":" y "}]}',
      { p2: 'y' },
    ],
    [
      'two drafts of one',
      '[{"id":"p1","text":"a"},{"id":"p1","text":"b"},{"id":"p2","text":"c"}]',
      { p2: 'c' },
    ],
    ['no text', '[{"id":"p1","text":{"$gt":""}},{"id":"p1"},{"id":"p2","text":"c"}]', { p2: 'c' }],
    ['far too long', `[{"id":"p1","text":"${'a'.repeat(5000)}"},{"id":"p2","text":"c"}]`, { p2: 'c' }],
    ['half a character', '[{"id":"p2","text":"c\\ud800\\u0000"}]', { p2: 'c\ufffd' }],
    ['HTML, which is words', '[{"id":"p2","text":"<script>x</script>"}]', { p2: '<script>x</script>' }],
  ])('%s', async (_, content, expected) => {
    machine.answers((__, response) => say(response, content));
    expect(Object.fromEntries(await ask())).toEqual(expected);
  });

  it.each([
    ['no JSON', 'I cannot help with that.'],
    ['broken JSON', GOOD.slice(0, 40)],
    ['nothing that was asked for', '{"paragraphs":[{"id":"x","text":"y"}]}'],
    ['null', 'null'],
    ['nothing', ''],
  ])('refuses %s', async (_, content) => {
    machine.answers((__, response) => say(response, content));
    await expect(ask()).rejects.toMatchObject({
      status: 502,
      message: expect.stringContaining('something that is no translation') as string,
    });
  });
});

describe('a machine that fails', () => {
  it.each([
    [401, 'MACHINE_KEY'],
    [403, 'MACHINE_KEY'],
    [404, 'MACHINE_URL and MACHINE_MODEL'],
    [413, 'choose fewer paragraphs'],
    [429, 'try again in a few minutes'],
    [400, 'MACHINE_MODEL'],
    [500, 'try again in a few minutes'],
    [503, 'try again in a few minutes'],
  ])('with %d says what to do', async (status, words) => {
    machine.answers((_, response) => {
      response.statusCode = status;
      response.end(`{"error":{"message":"Incorrect API key provided: ${SECRET}"}}`);
    });
    const error: unknown = await ask().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 502, message: expect.stringContaining(words) as string });
    expect(JSON.stringify(error) + String(error)).not.toContain(SECRET);
  });

  it('sends nothing on where it is redirected to', async () => {
    const elsewhere = await startMachine();
    machine.answers((_, response) => {
      response.writeHead(307, { Location: `${elsewhere.url}/chat/completions` });
      response.end();
    });
    await expect(ask()).rejects.toThrow('sends requests elsewhere (307)');
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.stop();
  });

  it.each([
    ['never answers', () => undefined],
    [
      'never ends',
      (_: unknown, response: { write: (words: string) => unknown }) => void response.write('{"choices":'),
    ],
  ])('is given up when it %s', async (_, answer) => {
    machine.answers(answer);
    await expect(ask({ timeout: 150 })).rejects.toMatchObject({
      status: 504,
      message: expect.stringContaining('did not answer in time') as string,
    });
  });

  it('is given up when nobody waits any more', async () => {
    machine.answers(() => undefined);
    await expect(ask({}, AbortSignal.timeout(50))).rejects.toMatchObject({ status: 504 });
    await expect(ask({}, AbortSignal.abort())).rejects.toMatchObject({ status: 502 });
  });

  it('may answer without end, and is heard no further than a translation can be long', async () => {
    machine.answers((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(100_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    await expect(ask()).rejects.toThrow('far more than a translation');
  });

  it.each([
    ['is no JSON', 'hello'],
    ['has no choice', '{"choices":[]}'],
    ['has no words', '{"choices":[{"message":{"content":null}}]}'],
    ['is another thing', '{"choices":{"0":{"message":"x"}}}'],
  ])('whose answer %s', async (_, body) => {
    machine.answers((__, response) => void response.end(body));
    await expect(ask()).rejects.toThrow('something that is no translation');
  });

  it('that hangs up, is not there, or has an address or a key that cannot be sent', async () => {
    machine.answers((_, response) => void response.destroy());
    await expect(ask()).rejects.toThrow('cannot be reached');
    await expect(ask({ url: 'http://127.0.0.1:1/v1' })).rejects.toThrow('cannot be reached');
    for (const settings of [
      { url: `http://user:${SECRET}@127.0.0.1:1/v1` },
      { url: machine.url, key: `${SECRET}\nX: y` },
    ]) {
      const error: unknown = await createChatTranslator(settings)
        .translate(task)
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ status: 502 });
      expect(JSON.stringify(error) + String(error)).not.toContain(SECRET);
    }
  });
});
