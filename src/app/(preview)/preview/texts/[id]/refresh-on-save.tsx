'use client';

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';

/** Inside the editor's frame: renders the draft anew after each save. The page stays where it was scrolled to. */
export function RefreshOnSave() {
  const router = useRouter();
  const refresh = useCallback(() => router.refresh(), [router]);
  // The editor is on this very site; on the server nothing listens.
  const serverURL = typeof window === 'undefined' ? '' : window.location.origin;
  return <RefreshRouteOnSave refresh={refresh} serverURL={serverURL} />;
}
