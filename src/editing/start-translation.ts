import { APIError } from 'payload';
import { toBlocks } from '@/domain/blocks';
import type { LexicalBody } from '@/domain/lexical';
import { recordParagraphs } from '@/domain/staleness';
import type { Locale } from '@/i18n/locales';
import type { Text } from '@/payload-types';
import type { EditingContext } from './editing-context';
import { getCurrentEdition, getNewestEdition } from './get-edition';
import { relationId } from './relation-id';
import { textBody, toStoredBody } from './text-body';

type Start = EditingContext & { article: string; fromLang: Locale; lang: Locale };

/**
 * Begins the text of an article in another language as a draft: the published source's blocks under their paragraph
 * ids, so that the two are aligned from the first keystroke, and the hash of each as it was. Throws a sentence when
 * there is no published source, its newest edition is withdrawn, or the language is taken.
 */
export async function startTranslation({ payload, req, article, fromLang, lang }: Start): Promise<Text> {
  const source = await getPublished({ payload, req, article, lang: fromLang });
  const newest = source && (await getCurrentEdition({ payload, req, text: source.id }));
  if (!source || !newest) {
    throw new APIError(
      `This article has no published text in ${fromLang}: publish that one first.`,
      409,
      null,
      true,
    );
  }
  // The body to copy is that of the newest edition, whoever may read it.
  const last = await getNewestEdition({ payload, req, text: source.id });
  if (last?.id !== newest.id) {
    throw new APIError(
      `Edition ${last?.edition.number ?? ''} of the text in ${fromLang} was withdrawn: publish a new one first.`,
      409,
      null,
      true,
    );
  }
  const body = textBody(source.body);
  return payload.create({
    collection: 'texts',
    draft: true,
    depth: 0,
    req,
    data: {
      article,
      lang,
      kind: source.kind === 'abstract' ? 'abstract' : 'translation',
      body: body && toStoredBody(body),
      // What was printed stands in the source's language only: the people are the same, the lines are not.
      credits: withoutLines(source.credits),
      abstractBy: withoutLines(source.abstractBy),
      translatedFrom: {
        text: source.id,
        edition: newest.edition.number,
        paragraphs: recordParagraphs(newest.edition.paragraphs),
      },
      untranslated: body ? listTranslatable(body) : [],
    },
  });
}

/** The paragraphs with words to translate: a photo whose place says nothing shows its own caption in any language. */
function listTranslatable(body: LexicalBody): string[] {
  return toBlocks(body, () => null)
    .filter((block) => block.type !== 'rule' && (block.type !== 'figure' || block.caption !== ''))
    .map(({ para }) => para);
}

async function getPublished({
  payload,
  req,
  article,
  lang,
}: EditingContext & { article: string; lang: Locale }): Promise<Text | null> {
  const { docs } = await payload.find({
    collection: 'texts',
    where: { article: { equals: article }, lang: { equals: lang }, _status: { equals: 'published' } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}

function withoutLines(credits: Text['credits']): Text['credits'] {
  return credits?.map(({ role, person, name }) => {
    const id = relationId(person);
    // A person has a name in each language; who has no page is called here what the source calls them.
    return { role, person: id, name: id ? null : name };
  });
}
