import { Head, Html, Main, NextScript, type DocumentProps } from 'next/document';

import { isLocale, type Locale } from '@/i18n/locales';

function localeOf(pageProps: unknown): Locale {
  if (typeof pageProps !== 'object' || pageProps === null || !('locale' in pageProps)) return 'en';
  return isLocale(pageProps.locale) ? pageProps.locale : 'en';
}

/** The frame of every page. The language is that of the page's props. */
export default function Document({ __NEXT_DATA__: { props } }: DocumentProps) {
  return (
    <Html lang={localeOf(props.pageProps)}>
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
