'use client';

import { Button, Link, toast, useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { excerpt } from '@/domain/inline-text';
import { useWords } from '../use-words';
import { MomentAgo } from './moment-ago';
import { listNotices, markRead, type Notice } from './notices-requests';

/** One's newest notices, each a way to the text it is about. */
export function NoticesList({ onRead }: { onRead: () => void }) {
  const t = useWords();
  const { config } = useConfig();
  const { admin, api } = config.routes;
  const [notices, setNotices] = useState<Notice[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  useEffect(() => {
    listNotices(api).then(setNotices, () => setFault(t('notices.notRead')));
  }, [api, t]);

  const read = async (ids?: string[]) => {
    try {
      await markRead(api, ids);
      const isRead = ({ id }: Notice) => !ids || ids.includes(id);
      setNotices((all) => all?.map((one) => (isRead(one) ? { ...one, isUnread: false } : one)) ?? null);
      onRead();
    } catch {
      toast.error(t('notices.notMarked'));
    }
  };

  return (
    <section className="colophon-notices" aria-label={t('notices.title')} aria-busy={!notices && !fault}>
      <div className="colophon-notices__head">
        <strong>{t('notices.title')}</strong>
        {notices?.some(({ isUnread }) => isUnread) && (
          // Payload's popup closes at each button in it, except where it is told not to.
          <span data-popup-prevent-close>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void read()}>
              {t('notices.markAll')}
            </Button>
          </span>
        )}
      </div>
      {fault && <p role="alert">{fault}</p>}
      {!notices && !fault && <p>{t('workflow.loading')}</p>}
      {notices?.length === 0 && <p>{t('notices.none')}</p>}
      <ul>
        {notices?.map((notice) => (
          <li key={notice.id} className={notice.isUnread ? 'is-unread' : undefined}>
            <NoticeWords
              notice={notice}
              href={notice.text && `${admin}/collections/texts/${notice.text}/translate`}
              onFollow={() => notice.isUnread && void read([notice.id])}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type WordsProps = { notice: Notice; href: string | null; onFollow: () => void };

function NoticeWords({ notice, href, onFollow }: WordsProps) {
  const t = useWords();
  const { kind, label, words, createdAt, isUnread } = notice;
  const sentence = t(`notices.kind.${kind}`, { by: notice.by || t('notices.somebody'), label });
  return (
    <>
      {href ? (
        <Link href={href} prefetch={false} onClick={onFollow}>
          {sentence}
        </Link>
      ) : (
        sentence
      )}
      {words !== '' && <p className="colophon-notices__words">{excerpt(words, 140)}</p>}
      <p className="colophon-notices__when">
        <MomentAgo at={createdAt} />
        {isUnread && <> · {t('notices.isUnread')}</>}
      </p>
    </>
  );
}
