'use client';

import { Banner, Button, Gutter, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui';
import type { User } from '@/payload-types';
import { useWords } from '../use-words';
import { TranslateDesk } from './translate-desk';
import { useOpenedDesk } from './use-opened-desk';
import './translate-view.css';

/** Source and translation beside each other. */
export function TranslateView() {
  const { id } = useDocumentInfo();
  const { user } = useAuth<User>();
  const { config } = useConfig();
  const t = useWords();
  const { desk, failure, askAgain } = useOpenedDesk({
    api: config.routes.api,
    id: id === undefined ? null : String(id),
    user: user?.id ?? null,
  });

  return (
    <Gutter className="colophon-translate">
      {desk && <TranslateDesk key={desk.workbench.text.id} desk={desk} />}
      {!desk && !failure && <p role="status">{t('translate.opening')}</p>}
      {failure && (
        <div role="alert">
          <Banner type="error">
            {t('translate.notOpened')} {failure.message}
          </Banner>
          <Button onClick={askAgain}>{t('translate.tryAgain')}</Button>
        </div>
      )}
    </Gutter>
  );
}
