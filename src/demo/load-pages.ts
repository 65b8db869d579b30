import { ark } from '@/domain/paths';
import { toLexical } from '@/domain/to-lexical';
import type { EditingContext } from '@/editing/editing-context';
import { toStoredBody } from '@/editing/text-body';
import { env } from '@/env';
import { LOCALE_CODES } from '@/i18n/locales';
import { toNewBlock } from './demo-block';
import type { LoadingContext } from './loading-context';
import { readContent } from './read-content';

const PAGES = ['home', 'about', 'how-to-cite'] as const;

/** The pages that editors keep, those that are there already left as they are. `pid` is the article of the examples. */
export async function loadPages({
  payload,
  req,
  photos,
  pid,
}: EditingContext & Pick<LoadingContext, 'photos'> & { pid: string }): Promise<void> {
  const fill = { ark: ark({ naan: env.NAAN, pid }) };
  for (const key of PAGES) {
    for (const lang of LOCALE_CODES) {
      const where = { key: { equals: key }, lang: { equals: lang } };
      if ((await payload.count({ collection: 'pages', where, req })).totalDocs > 0) continue;
      const { title, blocks } = await readContent(`pages/${key}.${lang}.md`, fill);
      const body = toStoredBody(toLexical(blocks.map((block) => toNewBlock(block, photos))));
      await payload.create({ collection: 'pages', data: { key, lang, title, body }, depth: 0, req });
    }
  }
}
