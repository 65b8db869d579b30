/** What a page puts into its head, for tests: as Next collects it, with what it drops as a second of its kind. */
import { HeadManagerContext } from 'next/dist/shared/lib/head-manager-context.shared-runtime';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export function renderHead(page: ReactElement): string {
  let head: ReactNode = null;
  const context = {
    mountedInstances: new Set<never>(),
    updateHead: (elements: ReactNode) => (head = elements),
  };
  renderToStaticMarkup(<HeadManagerContext.Provider value={context}>{page}</HeadManagerContext.Provider>);
  return renderToStaticMarkup(<>{head}</>);
}
