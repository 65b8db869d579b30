import type { ReactNode } from 'react';

import { choicesFor } from '@/components/frame/language-choices';
import { PageHead } from '@/components/frame/page-head';
import { PageShell } from '@/components/frame/page-shell';
import type { Site } from '@/domain/site';
import { FallbackText } from '@/components/words/fallback-text';
import { ForeignWords } from '@/components/words/foreign-words';
import { PermanentId } from '@/components/words/permanent-id';
import type { Lang } from '@/domain/body';
import { excerpt } from '@/domain/inline-text';
import type { Label } from '@/domain/reading';
import type { Translator } from '@/i18n/create-translator';

type Props = {
  t: Translator;
  site: Site;
  /** What the thing is: a person, a series, a subject. */
  kind: string;
  pid: string;
  name: Label;
  about: Label | null;
  /** Where this page is in each language. */
  pathIn: (lang: Lang) => string;
  /** Stands between the name and what is said about it. */
  names?: ReactNode;
  /** Stands below what is said about it. */
  facts?: ReactNode;
  children: ReactNode;
};

/** A page about somebody or something that articles name: what it is, and then what the archive has of it. */
export function NamedPage({ t, site, kind, pid, name, about, ...rest }: Props) {
  const { pathIn, names, facts, children } = rest;
  const choices = choicesFor(pathIn);
  return (
    <PageShell t={t} site={site} languages={choices}>
      <PageHead
        site={site}
        locale={t.locale}
        title={name.text}
        description={about?.lang === t.locale ? excerpt(about.text, 200) : undefined}
        canonical={pathIn(t.locale)}
        languages={choices}
        fallbackLang="en"
      />
      <header className="heading">
        <p className="kicker">{kind}</p>
        <h1>
          <ForeignWords {...name} pageLang={t.locale} />
        </h1>
        {names}
        {about && <FallbackText label={about} t={t} />}
        {facts}
        <PermanentId naan={site.naan} pid={pid} t={t} />
      </header>
      {children}
    </PageShell>
  );
}
