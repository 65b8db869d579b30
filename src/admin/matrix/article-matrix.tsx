'use client';

import { Banner, Button, useDocumentInfo } from '@payloadcms/ui';
import { chooseSource } from '@/domain/article-matrix-source';
import { useWords } from '../use-words';
import { MatrixRow } from './matrix-row';
import { useMatrix } from './use-matrix';
import './article-matrix.css';

/** The languages of an article at a glance: where each stands, who works on it, and what to do next. */
export function ArticleMatrix() {
  const t = useWords();
  const { id } = useDocumentInfo();
  const { matrix, fault, read } = useMatrix();

  if (!id) return null;
  const source = matrix && chooseSource(matrix);
  return (
    <section className="field-type colophon-matrix" aria-labelledby="colophon-matrix-title">
      <h2 id="colophon-matrix-title" className="colophon-matrix__title">
        {t('matrix.title')}
      </h2>
      <div role="status">
        {fault !== null && (
          <Banner type="error">
            {t('matrix.failed', { reason: fault })}{' '}
            <Button buttonStyle="secondary" size="small" margin={false} onClick={read}>
              {t('matrix.again')}
            </Button>
          </Banner>
        )}
        {!matrix && fault === null && <p>{t('matrix.loading')}</p>}
        {matrix && !source && <p className="colophon-matrix__note">{t('matrix.nothingPublished')}</p>}
      </div>
      {matrix && (
        <table className="colophon-matrix__table">
          <thead>
            <tr>
              <th scope="col">{t('matrix.language')}</th>
              <th scope="col">{t('matrix.state')}</th>
              <th scope="col">{t('matrix.people')}</th>
              <th scope="col">{t('matrix.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {matrix.cells.map((cell) => (
              <MatrixRow
                key={cell.lang}
                cell={cell}
                article={matrix.id}
                source={source?.text ? { id: source.text.id, lang: source.lang } : null}
                timeZone={matrix.timeZone ?? 'UTC'}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
