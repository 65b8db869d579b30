'use client';

import { Popup } from '@payloadcms/ui';
import { useState } from 'react';
import { useWords } from '../use-words';
import { NoticesList } from './notices-list';
import { useUnread } from './use-unread';
import './shared-parts.css';
import './notices-bell.css';

/** How many notices wait, and a list of them. */
export function NoticesBell() {
  const t = useWords();
  const { unread, askAgain } = useUnread();
  const [isOpen, setIsOpen] = useState(false);
  const name = unread > 0 ? t('notices.unread', { count: unread }) : t('notices.allRead');

  return (
    <div className="colophon-bell">
      <Popup
        button={
          <span className="colophon-bell__button">
            <BellPicture />
            {unread > 0 && (
              <span className="colophon-bell__count" aria-hidden="true">
                {unread > 99 ? '99+' : unread}
              </span>
            )}
            <span className="colophon-unseen">{name}</span>
          </span>
        }
        caret
        horizontalAlign="right"
        portalClassName="colophon-notices__popup"
        showScrollbar
        onToggleOpen={setIsOpen}
        onToggleClose={() => setIsOpen(false)}
      >
        {isOpen && <NoticesList onRead={askAgain} />}
      </Popup>
      <span role="status" className="colophon-unseen">
        {unread > 0 && name}
      </span>
    </div>
  );
}

function BellPicture() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d="M4 14.5h12l-1.5-2.2V8.5a4.5 4.5 0 0 0-9 0v3.8L4 14.5Zm4 0a2 2 0 0 0 4 0M10 4V2.5"
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
      />
    </svg>
  );
}
