import { renderToStaticMarkup } from 'react-dom/server';
import { Colophon } from '@/components/colophon/colophon';
import type { Site } from '@/components/frame/page-shell';
import type { ArticleView } from '@/domain/reading';
import { UnchangingMemory } from '@/domain/unchanging-memory';
import type { Translator } from '@/i18n/create-translator';

import { ArticleHeading } from './article-heading';
import { ArticleNotices } from './article-notices';
import { getDraftExtent } from './draft-paragraphs';
import { numberNotes } from './note-numbers';
import { NotesList } from './notes-list';
import { SeriesNeighbours } from './series-neighbours';
import { TextBody } from './text-body';

const NO_DRAFTS: ReadonlySet<string> = new Set();
const MOST_KEPT = 200;

/** By who translates the interface: there is one translator a language. */
const keptOf = new WeakMap<Translator, UnchangingMemory<string>>();

type Props = { view: ArticleView; site: Site; t: Translator };

/**
 * The HTML of a text with everything that belongs to it. An edition never changes, so what was rendered for the same
 * edition among the same neighbours and languages is sent again: rendering it anew took two thirds of a request.
 */
export function toArticleMarkup({ view, site, t }: Props): string {
  const { edition, ...around } = view;
  const kept = keptOf.get(t) ?? new UnchangingMemory<string>(MOST_KEPT);
  keptOf.set(t, kept);
  const key = JSON.stringify([edition.hash, site, around]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const markup = renderToStaticMarkup(<ArticleParts view={view} site={site} t={t} />);
  kept.set(key, markup);
  return markup;
}

function ArticleParts({ view, site, t }: Props) {
  const { edition } = view;
  const { body } = edition.content;
  const draft = getDraftExtent(edition);
  const notes = numberNotes(body);
  return (
    <>
      <ArticleHeading view={view} t={t} />
      <ArticleNotices view={view} t={t} />
      <TextBody
        t={t}
        body={body}
        lang={edition.lang}
        notes={notes}
        drafts={draft.extent === 'some' ? draft.paras : NO_DRAFTS}
      />
      <NotesList t={t} notes={notes} />
      <SeriesNeighbours view={view} t={t} />
      <Colophon view={view} site={site} t={t} />
    </>
  );
}
