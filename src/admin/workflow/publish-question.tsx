'use client';

import { Button, Modal, useModal } from '@payloadcms/ui';
import { useEffect, useId, useRef } from 'react';
import type { WorkflowView } from '@/domain/workflow';
import type { AdminTranslator } from '@/i18n/create-admin-translator';
import { useWords } from '../use-words';

type Props = {
  slug: string;
  view: WorkflowView;
  isPublishing: boolean;
  onPublish: () => void;
};

/** What speaks against publishing: faults, which are put right first, or doubts, over which an editor may go. */
export function PublishQuestion({ slug, view, isPublishing, onPublish }: Props) {
  const t = useWords();
  const { closeModal } = useModal();
  const heading = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
    // Back to Payload's button, which asked.
    return () => document.getElementById('action-save')?.focus();
  }, []);
  const isRefused = view.faults.length > 0;
  const sentences = toSentences(view, t);

  return (
    <Modal slug={slug} className="confirmation-modal" closeOnBlur={false} aria-labelledby={heading}>
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content colophon-question">
          <h1 id={heading}>{t(isRefused ? 'workflow.faultsHeading' : 'workflow.doubtsHeading')}</h1>
          <p>{t(isRefused ? 'workflow.faultsIntro' : 'workflow.doubtsIntro')}</p>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {!isRefused && <p className="colophon-hint">{t('workflow.doubtsRecorded')}</p>}
        </div>
        <div className="confirmation-modal__controls">
          <Button
            ref={first}
            buttonStyle="secondary"
            size="large"
            disabled={isPublishing}
            onClick={() => closeModal(slug)}
          >
            {t(isRefused ? 'workflow.close' : 'workflow.cancel')}
          </Button>
          {!isRefused && (
            <Button size="large" disabled={isPublishing} onClick={onPublish}>
              {t(isPublishing ? 'workflow.publishing' : 'workflow.publishAnyway')}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}

/** In the reader's language, as far as each is known in it; else as the server says it. */
function toSentences({ faults, faultCodes, doubts, doubtCodes }: WorkflowView, t: AdminTranslator): string[] {
  if (faults.length > 0) {
    return faultCodes?.length === faults.length
      ? faultCodes.map(({ code, count }) => t(`workflow.fault.${code}`, { count }))
      : faults;
  }
  return doubtCodes?.length === doubts.length
    ? doubtCodes.map(({ code, count }) => t(`workflow.doubt.${code}`, { count }))
    : doubts;
}
