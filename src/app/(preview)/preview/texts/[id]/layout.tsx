import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/site.css';
import '@/components/styles/lists.css';
import '@/components/styles/article.css';
import '@/components/styles/colophon.css';
import '@/components/styles/citing.css';
import '@/components/styles/editions.css';
import '@/components/styles/print.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { readPreview } from './read-preview';
import './preview.css';

export const metadata: Metadata = { robots: { index: false, follow: false } };

type Props = { children: ReactNode; params: Promise<{ id: string }> };

/** The frame of previews: a document of its own, with the reading pages' style and without their search engines' head. */
export default async function PreviewLayout({ children, params }: Props) {
  const view = await readPreview((await params).id);
  return (
    <html lang={view?.edition.lang ?? 'en'}>
      <body>{children}</body>
    </html>
  );
}
