import { Head, Html, Main, NextScript, type DocumentProps } from 'next/document';

import { isLocale } from '@/i18n/locales';

/** The frame of every page. The language is that of the page's props. */
export default function Document({ __NEXT_DATA__: { props } }: DocumentProps) {
  const { locale }: { locale?: unknown } = props.pageProps ?? {};
  return (
    <Html lang={isLocale(locale) ? locale : 'en'}>
      <Head />
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
