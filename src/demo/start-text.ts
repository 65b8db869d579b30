import { startTranslation } from '@/editing/start-translation';
import type { Locale } from '@/i18n/locales';
import type { Text } from '@/payload-types';
import type { DemoArticle, DemoCredit } from './content/demo-article';
import type { LoadingContext, Vocabulary } from './loading-context';

type Start = LoadingContext & { demo: DemoArticle; article: string };

/** The first text of an article, without its words yet. Gives its id. */
export async function startSource({ payload, req, vocabulary, demo, article }: Start): Promise<string> {
  const { kind, langs } = demo;
  const data = { article, lang: langs[0], kind, ...recordOf(demo, vocabulary) };
  const { id } = await payload.create({ collection: 'texts', draft: true, depth: 0, req, data });
  return id;
}

/** A translation as editors start it, with its credits. Gives its id. */
export async function startTranslated(start: Start & { lang: Locale }): Promise<string> {
  const { payload, req, vocabulary, demo, article, lang } = start;
  const { id } = await startTranslation({ payload, req, article, fromLang: demo.langs[0], lang });
  const record = recordOf(demo, vocabulary);
  // The archive translates its own articles; the credits of an abstract stay those of the text that it describes.
  const translator: DemoCredit[] =
    demo.kind === 'abstract' ? [] : [{ role: 'translator', person: 'archive', asPrinted: '' }];
  const credits = [...record.credits, ...toCredits(translator, vocabulary)];
  await payload.update({ collection: 'texts', id, draft: true, depth: 0, req, data: { ...record, credits } });
  return id;
}

function recordOf(
  { kind, titleSupplied, credits, source }: DemoArticle,
  vocabulary: Vocabulary,
): Pick<Text, 'titleSupplied' | 'source'> & { credits: StoredCredits; abstractBy: StoredCredits } {
  const outlet = source.outlet && vocabulary.outlets[source.outlet];
  const abstractBy: DemoCredit[] =
    kind === 'abstract' ? [{ role: 'author', person: 'archive', asPrinted: '' }] : [];
  return {
    titleSupplied,
    source: { outlet, date: source.date },
    credits: toCredits(credits, vocabulary),
    abstractBy: toCredits(abstractBy, vocabulary),
  };
}

type StoredCredits = { role: DemoCredit['role']; person: string; asPrinted: string }[];

function toCredits(credits: readonly DemoCredit[], { people }: Vocabulary): StoredCredits {
  return credits.map(({ role, person, asPrinted }) => ({ role, person: people[person], asPrinted }));
}
