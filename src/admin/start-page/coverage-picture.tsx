import type { Coverage, CoverageRow } from '@/editing/overview/start-page-rows';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { getLanguageName } from '../matrix/language-name';

const PARTS = ['current', 'behind', 'inWork', 'withdrawn', 'missing'] as const;
type Part = (typeof PARTS)[number];

const toWords = (part: Part, t: AdminTranslator) =>
  t(part === 'behind' ? 'startPage.publishedBehind' : `startPage.${part}`);

/** How much of the archive there is in each language: bars with their numbers, and the same as a table to be heard. */
export function CoveragePicture({ coverage, t }: { coverage: Coverage; t: AdminTranslator }) {
  const { articles, rows } = coverage;
  // A part that no language has says nothing.
  const parts = PARTS.filter((part) => part !== 'withdrawn' || rows.some((row) => row.withdrawn > 0));
  return (
    <section className="colophon-start__section" aria-labelledby="colophon-start-coverage">
      <h2 id="colophon-start-coverage">{t('startPage.coverage')}</h2>
      <p>{articles === 0 ? t('startPage.coverageEmpty') : t('startPage.coverageOf', { count: articles })}</p>
      {articles > 0 && (
        <>
          <div aria-hidden="true">
            {rows.map((row) => (
              <Bar key={row.lang} row={row} parts={parts} articles={articles} t={t} />
            ))}
          </div>
          <Table rows={rows} parts={parts} t={t} />
        </>
      )}
    </section>
  );
}

type Shown = { parts: readonly Part[]; t: AdminTranslator };

function Bar({ row, parts, articles, t }: Shown & { row: CoverageRow; articles: number }) {
  return (
    <div className="colophon-coverage">
      <span className="colophon-coverage__lang" lang={row.lang}>
        {getLanguageName(row.lang)}
      </span>
      <div className="colophon-coverage__bar">
        {parts
          .filter((part) => row[part] > 0)
          .map((part) => (
            <span
              key={part}
              className={`colophon-coverage__part colophon-coverage__part--${part}`}
              style={{ flexGrow: row[part] / articles }}
            />
          ))}
      </div>
      <div className="colophon-coverage__numbers">
        {parts.map((part) => (
          <span key={part}>
            <span className={`colophon-coverage__key colophon-coverage__part--${part}`} /> {toWords(part, t)}:{' '}
            {row[part]}
          </span>
        ))}
      </div>
    </div>
  );
}

function Table({ rows, parts, t }: Shown & { rows: readonly CoverageRow[] }) {
  return (
    <table className="colophon-start__heard" aria-labelledby="colophon-start-coverage">
      <thead>
        <tr>
          <th scope="col">{t('matrix.language')}</th>
          {parts.map((part) => (
            <th key={part} scope="col">
              {toWords(part, t)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.lang}>
            <th scope="row" lang={row.lang}>
              {getLanguageName(row.lang)}
            </th>
            {parts.map((part) => (
              <td key={part}>{row[part]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
