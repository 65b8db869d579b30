import '@/components/styles/fonts.css';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/site.css';
import '@/components/styles/lists.css';
import '@/components/styles/article.css';
import '@/components/styles/colophon.css';
import '@/components/styles/citing.css';
import '@/components/styles/editions.css';
import '@/components/styles/search.css';
import '@/components/styles/print.css';
import type { AppProps } from 'next/app';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
