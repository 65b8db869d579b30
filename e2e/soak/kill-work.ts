import sharp from 'sharp';
import { createRandom } from '@/cli/testing/random-publisher';
import { sha256Hex } from '@/domain/hashing';
import type { Editor } from './editor';

/** What is under way in a round when something is killed. All of it is of this round alone. */
export type Work = {
  text: string;
  title: string;
  picture: { bytes: Uint8Array<ArrayBuffer>; sha256: string };
  article: { words: string; title: string; person: string; label: string; sha256: string };
};

/** Whether the server said that it was done. */
export type Acknowledged = { publish: boolean; upload: boolean; import: boolean };

const WIDTH = 700;

/** Noise, which no format makes small: about 1.5 MB, so that writing it takes a moment. */
async function makePicture(seed: number, width = WIDTH): Promise<Work['picture']> {
  const random = createRandom(seed);
  const raw = { width, height: width, channels: 3 } as const;
  const noise = Buffer.from(Uint8Array.from({ length: width * width * 3 }, () => random() * 256));
  const bytes = Uint8Array.from(await sharp(noise, { raw }).png().toBuffer());
  return { bytes, sha256: sha256Hex(bytes) };
}

export async function makeWork(mark: string, seed: number, text: string): Promise<Work> {
  const [picture, inside] = await Promise.all([makePicture(seed * 2), makePicture(seed * 2 + 1, 300)]);
  const title = `An import of ${mark}`;
  const source = `data:image/png;base64,${Buffer.from(inside.bytes).toString('base64')}`;
  const words = `<html lang="en"><body><h1>${title}</h1><p>Words of ${mark}.</p><figure><img src="${source}"><figcaption>A caption of ${mark}</figcaption></figure></body></html>`;
  const article = { words, title, person: `Person of ${mark}`, label: `Label of ${mark}` };
  return { text, title: `A title of ${mark}`, picture, article: { ...article, sha256: inside.sha256 } };
}

/** Publishes, uploads and imports at once. Never throws: what failed was not acknowledged. */
export async function doAtOnce(
  editor: Editor,
  { text, title, picture, article }: Work,
): Promise<Acknowledged> {
  const isDone = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      () => false,
    );
  const [publish, upload, imported] = await Promise.all([
    isDone(editor.publish(text, title)),
    isDone(editor.upload(picture.bytes, `${picture.sha256.slice(0, 8)}.png`)),
    isDone(editor.importWords(article.words, toCorrected(article))),
  ]);
  return { publish, upload, import: imported };
}

const BLOCK = { level: 2, ordered: false, startsSection: false, credit: '', alt: '', para: null };

/** With a person, an outlet, a series and a picture that the archive has not: all of them are stored, or none. */
function toCorrected({ title, person, label }: Work['article']): object {
  return {
    ...{ article: null, title, titleSupplied: false, lede: '', lang: 'en', date: '2019-08-26', url: null },
    ...{ outlet: label, series: label, part: 1 },
    credits: [{ role: 'translator', name: person, asPrinted: `Translated by ${person}`, asPerson: true }],
    blocks: [
      { ...BLOCK, type: 'paragraph', markup: `Words of ${title}.`, picture: null },
      { ...BLOCK, type: 'figure', markup: `A caption of ${title}`, picture: 0 },
    ],
  };
}
