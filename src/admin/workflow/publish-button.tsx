'use client';

import { PublishButton as PayloadPublishButton, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import type { WorkflowView } from '@/domain/workflow';
import { PublishQuestion } from './publish-question';
import { ScheduleNote } from './schedule-note';
import { usePublish } from './use-publish';
import { useWorkflow } from './use-workflow';
import { getWorkflow } from './workflow-requests';
import './shared-parts.css';
import './publish-button.css';

/**
 * Payload's own button, with its labels, its popup and its states; what speaks against publishing is asked about
 * before it publishes.
 */
export function PublishButton() {
  const { id } = useDocumentInfo();
  return id ? <AskingButton id={String(id)} /> : <PayloadPublishButton />;
}

function AskingButton({ id }: { id: string }) {
  const { lastUpdateTime, hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount } =
    useDocumentInfo();
  const { config } = useConfig();
  const { openModal, closeModal, isModalOpen } = useModal();
  const { view } = useWorkflow({ id, lastUpdateTime });
  const publish = usePublish();
  const [asked, setAsked] = useState<WorkflowView | null>(null);
  const [isPublishing, setIsPublishing] = useState(false);
  const isAsking = useRef(false);
  const slug = `publish-question-${id}`;

  // Payload offers to schedule the end of a publication wherever it counts no newer version: also of what was never
  // published.
  useEffect(() => {
    if (!hasPublishedDoc && unpublishedVersionCount === 0) setUnpublishedVersionCount(1);
  }, [hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount]);

  const ask = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    // When nobody answers, the server is asked to publish, and says itself what speaks against it.
    const now = await getWorkflow(config.routes.api, id).catch(() => null);
    if (now && (now.faults.length > 0 || now.doubts.length > 0)) {
      setAsked(now);
      openModal(slug);
    } else {
      await publish({});
    }
    isAsking.current = false;
  };
  const publishAnyway = async () => {
    setIsPublishing(true);
    await publish({ publishAnyway: true });
    setIsPublishing(false);
    closeModal(slug);
  };
  // Payload's button gives its parent no word in what it does: the click is taken before it arrives.
  const takeClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest('#action-save')) return;
    event.preventDefault();
    event.stopPropagation();
    void ask();
  };

  return (
    <div className="colophon-publish" onClickCapture={takeClick}>
      <PayloadPublishButton />
      {view && view.stage !== 'approved' && <ScheduleNote />}
      {asked && isModalOpen(slug) && (
        <PublishQuestion
          slug={slug}
          view={asked}
          isPublishing={isPublishing}
          onPublish={() => void publishAnyway()}
        />
      )}
    </div>
  );
}
