/** What the plain and the Markdown form of a whole text have in common: its facts, in the words of its language. */
import { creditsByRole, type Credit } from '@/domain/credits';
import { formatDate } from '@/domain/dates';
import { toText } from '@/domain/json-reading';
import { absoluteUrl, ark, articlePath } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';

import { toCited } from '@/domain/cited';
import { formatEdition, joinNames } from './export-note';
import { fill, type Words, wordsLang, wordsOf } from './words';

/** A line of the colophon. */
export type Fact = { label: string; value: string };

/** The words of the language of the text that a view shows. */
export function wordsOfView({ edition }: ArticleView): Words {
  return wordsOf(edition.lang);
}

/** A form without the characters that no text file should have; those of word processors for line and page are spaces. */
export function toReadable(text: string): string {
  return toText(text.replace(/[\v\f]/g, ' '));
}

/** The page of the text, absolute. */
export function pageUrl({ pid, edition }: ArticleView, site: Site): string {
  return absoluteUrl(site.url, articlePath({ lang: edition.lang, pid, slug: edition.content.slug }));
}

/** ‘By A’, ‘Translated by B’: whose words these are; of an abstract, who made it, and the makers of the text apart. */
export function listBylines(view: ArticleView): string[] {
  const { lang, content } = view.edition;
  const words = wordsOfView(view);
  const isAbstract = content.kind === 'abstract';
  const lines = creditsByRole(content.credits).map(({ role, credits }) =>
    fill(role === 'author' && isAbstract ? words.textBy : words.by[role], {
      names: joinNames(credits, lang),
    }),
  );
  if (!isAbstract) return lines;
  const makers = joinNames(content.abstractBy, lang);
  return [words.abstract + (makers === '' ? '' : words.colon + makers), ...lines];
}

/** Where and when it was printed before, on one line; empty when that is not known. */
export function formatOrigin({ date, edition: { lang, content } }: ArticleView): string {
  const printed = content.source?.date ?? date;
  return [content.source?.outlet, printed && formatDate(printed, wordsLang(lang))].filter(Boolean).join(', ');
}

/** The colophon: source, credits as printed, edition, permanent ids, fingerprint and rights. */
export function listFacts(view: ArticleView, site: Site): Fact[] {
  const { pid, edition } = view;
  const { lang, number, content, hash } = edition;
  const words = wordsOfView(view);
  const { source } = content;
  const facts: [string, string | null | undefined][] = [
    [words.source, [formatOrigin(view), source?.url].filter(Boolean).join(', ')],
    [words.archivedCopy, source?.archivedUrl],
    [words.credits, [...content.credits, ...content.abstractBy].map(asPrinted).filter(Boolean).join('; ')],
    [words.editionLabel, formatEdition(toCited(view), lang)],
    [words.permanentId, ark({ naan: site.naan, pid, lang, edition: number })],
    [words.address, pageUrl(view, site)],
    [words.fingerprint, hash],
    [words.rights, content.rights],
    [words.archive, site.name],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function asPrinted({ asPrinted: line }: Credit): string {
  return line;
}

/** What a reader has to know before trusting the text. */
export function listWarnings(view: ArticleView): string[] {
  const { titleSupplied, machineDraft } = view.edition.content;
  const words = wordsOfView(view);
  return [titleSupplied ? words.suppliedTitle : '', machineDraft.length > 0 ? words.machineDraft : ''].filter(
    Boolean,
  );
}
