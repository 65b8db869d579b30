import Head from 'next/head';

/**
 * Keeps a page with words of a text out of search engines, where it would compete with the text's own page. Its
 * canonical address stays its own: a canonical link says that two pages have the same words (RFC 6596, 3), which is
 * not so of an older edition, and tools that keep notes on pages by that link would put them on another edition.
 */
export function Unlisted() {
  return (
    <Head>
      <meta key="robots" name="robots" content="noindex" />
    </Head>
  );
}
