import { CitedHead } from '@/components/citing/cited-head';
import { MachineMarks } from '@/components/citing/machine-marks';
import { Colophon } from '@/components/colophon/colophon';
import { PageShell } from '@/components/frame/page-shell';
import type { CitingBox, MachineWords } from '@/domain/exports';
import { ark } from '@/domain/paths';
import type { ArticleView } from '@/domain/reading';
import type { Site } from '@/domain/site';
import { createTranslator } from '@/i18n/create-translator';
import type { Locale } from '@/i18n/locales';

import { ArticleHead } from './article-head';
import { ArticleHeading } from './article-heading';
import { ArticleNotices } from './article-notices';
import { getDraftExtent } from './draft-paragraphs';
import { numberNotes } from './note-numbers';
import { NotesList } from './notes-list';
import { RemovedParagraphs } from './removed-paragraphs';
import { SeriesNeighbours } from './series-neighbours';
import { TextBody } from './text-body';
import { listTextChoices } from './text-choices';

const NO_DRAFTS: ReadonlySet<string> = new Set();

type Props = {
  locale: Locale;
  site: Site;
  view: ArticleView;
  box?: CitingBox | null;
  words?: MachineWords | null;
  t?: ReturnType<typeof createTranslator>;
};

/** A text with everything that belongs to it. */
export function ArticlePage({ locale, site, view, t = createTranslator(locale), ...rest }: Props) {
  const { box = null, words = null } = rest;
  const { edition, pid } = view;
  const { content, lang, number } = edition;
  const draft = getDraftExtent(edition);
  const notes = numberNotes(content.body);
  return (
    <PageShell t={t} site={site} languages={listTextChoices(view)}>
      <ArticleHead view={view} site={site} locale={locale} />
      {words && <CitedHead site={site} text={{ lang, pid, slug: content.slug }} words={words} />}
      <article className="article">
        {words && <MachineMarks ark={ark({ naan: site.naan, pid, lang })} coins={words.coins} />}
        <ArticleHeading view={view} t={t} />
        <ArticleNotices view={view} t={t} />
        <TextBody
          t={t}
          body={content.body}
          lang={lang}
          notes={notes}
          drafts={draft.extent === 'some' ? draft.paras : NO_DRAFTS}
          edition={{ lang, pid, number }}
        />
        <NotesList t={t} notes={notes} lang={lang} />
        <RemovedParagraphs view={view} t={t} />
        <SeriesNeighbours view={view} t={t} />
        <Colophon view={view} site={site} box={box} t={t} />
      </article>
    </PageShell>
  );
}
