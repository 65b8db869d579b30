import { toLexical } from '@/domain/to-lexical';
import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import type { ImportedText } from './imports/imported-text';
import { storeBlocks } from './store-blocks';
import { storeLabel } from './store-label';
import { storePerson } from './store-person';
import { toStoredBody } from './text-body';

type Creation = EditingContext & { words: ImportedText; key: string };

/** One text out of an import, of a new article or of one that is there, in the transaction of the request. */
export async function createImported({ payload, req, words, key }: Creation): Promise<Text> {
  const { lang, outlet, publish, translatedFrom } = words;
  const article = await findWork({ payload, req, words });
  const credits = [];
  for (const credit of words.credits) credits.push(await toCredit({ payload, req, credit }));
  return payload.create({
    collection: 'texts',
    draft: !publish,
    data: {
      article,
      lang,
      kind: words.kind,
      title: words.title,
      titleSupplied: words.titleSupplied,
      summary: words.lede,
      body: toStoredBody(toLexical(await storeBlocks({ payload, req, blocks: words.blocks, lang }))),
      credits,
      source: {
        outlet: outlet
          ? await storeLabel({ payload, req, collection: 'outlets', label: outlet, lang })
          : null,
        url: words.url,
        date: words.date,
      },
      ...(translatedFrom && { translatedFrom }),
      importKey: key,
      _status: publish ? 'published' : 'draft',
    },
    depth: 0,
    req,
  });
}

async function findWork({ payload, req, words }: EditingContext & { words: ImportedText }): Promise<string> {
  const { work, lang } = words;
  if (typeof work === 'string') return work;
  const { series: label, part, ...data } = work;
  const series = label ? await storeLabel({ payload, req, collection: 'series', label, lang }) : null;
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...data, series, part: series ? part : null },
    depth: 0,
    req,
  });
  return id;
}

type Credit = ImportedText['credits'][number];

async function toCredit({ payload, req, credit }: EditingContext & { credit: Credit }) {
  const { role, name, asPrinted, asPerson = true } = credit;
  if (!asPerson) return { role, name, asPrinted };
  return { role, person: await storePerson({ payload, req, name }), asPrinted };
}
