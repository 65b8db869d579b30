import { Button, toast, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { MatrixCell } from '@/domain/article-matrix';
import { requestTranslation } from '../translation-requests';
import { useWords } from '../use-words';
import { getLanguageName } from './language-name';

type Row = { cell: MatrixCell; article: string; source: { id: string; lang: string } | null };

/** Opens the text of a language, or begins it: from the published source, or from a file. */
export function RowActions({ cell, article, source }: Row) {
  const t = useWords();
  const { config } = useConfig();
  const router = useRouter();
  const [isStarting, setStarting] = useState(false);
  const { admin, api } = config.routes;
  const { lang, text, withdrawn, mayEdit, mayStart } = cell;
  const named = (action: string) => t('matrix.inLanguage', { action, language: getLanguageName(lang) });

  if (text) {
    const isTranslation = text.kind === 'translation';
    const words = t(!mayEdit ? 'matrix.read' : isTranslation ? 'matrix.translate' : 'matrix.open');
    return (
      <Button
        el="link"
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-label={named(words)}
        to={`${admin}/collections/texts/${text.id}${isTranslation && mayEdit ? '/translate' : ''}`}
      >
        {words}
      </Button>
    );
  }
  if (withdrawn) return null;

  const start = async (id: string) => {
    setStarting(true);
    try {
      const draft = await requestTranslation(api, { id, lang });
      router.push(`${admin}/collections/texts/${draft}/translate`);
    } catch (error) {
      setStarting(false);
      toast.error(
        t('matrix.startFailed', { reason: error instanceof Error ? error.message : String(error) }),
      );
    }
  };
  const startWords = source && t('matrix.start', { language: getLanguageName(source.lang) });
  const query = new URLSearchParams({ article, lang }).toString();
  return (
    <div className="colophon-matrix__actions">
      {mayStart && source && startWords && (
        <Button
          buttonStyle="primary"
          size="small"
          margin={false}
          disabled={isStarting}
          aria-label={named(startWords)}
          onClick={() => void start(source.id)}
        >
          {isStarting ? t('matrix.starting') : startWords}
        </Button>
      )}
      {cell.mayImport && (
        <Button
          el="link"
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-label={named(t('matrix.import'))}
          to={`${admin}/import?${query}`}
        >
          {t('matrix.import')}
        </Button>
      )}
    </div>
  );
}
