import { CITATION_STYLES, type CitingBox as Box, EXPORTS } from '@/domain/exports';
import type { Translator } from '@/i18n/create-translator';

import { CopyButton } from './copy-button';
import { FormattedCitation } from './formatted-citation';

/** A citation for a program: long, and read by few, so it is folded. */
function Record({ name, words, t }: { name: string; words: string; t: Translator }) {
  return (
    <details>
      <summary>{name}</summary>
      <pre data-words>{words}</pre>
      <CopyButton name={name} t={t} />
    </details>
  );
}

/** How to cite a text, an edition or a paragraph: to be selected, and with the script to be copied. */
export function CitingBox({ box: { citations, bibtex, ris }, t }: { box: Box; t: Translator }) {
  return (
    <div className="citing">
      {citations.map((citation) => (
        <div key={citation.style}>
          <p className="role">{CITATION_STYLES[citation.style].name}</p>
          <FormattedCitation citation={citation} />
          <CopyButton name={CITATION_STYLES[citation.style].name} t={t} />
        </div>
      ))}
      <Record name={EXPORTS.bib.name} words={bibtex} t={t} />
      <Record name={EXPORTS.ris.name} words={ris} t={t} />
      <p className="hidden" role="status" data-copied={t('cite.copied')} data-selected={t('cite.selected')} />
    </div>
  );
}
