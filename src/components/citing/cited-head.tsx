import Head from 'next/head';

import type { Lang } from '@/domain/body';
import { EXPORTS, isExportFormat, type MachineWords } from '@/domain/exports';
import { absoluteUrl, exportPath, linksetPath, UNAPI_PATH } from '@/domain/paths';
import type { Site } from '@/domain/site';

type Props = {
  site: Site;
  text: { lang: Lang; pid: string; slug: string };
  words: Pick<MachineWords, 'jsonLd' | 'metadata'>;
  /** What is shown is the newest edition, which is the one that exports and links are of. */
  isNewest?: boolean;
};

/** What reference managers and harvesters read at the head of a text. */
export function CitedHead({ site, text, words: { jsonLd, metadata }, isNewest = true }: Props) {
  return (
    <Head>
      {/* Next drops a second element of one name unless each has a key. */}
      {metadata.map(({ name, content, lang }, index) => (
        <meta key={`meta-${index}`} name={name} content={content} lang={lang} />
      ))}
      <script key="json-ld" type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />
      <link rel="unapi-server" type="application/xml" title="unAPI" href={UNAPI_PATH} />
      {isNewest && (
        <>
          <link
            rel="linkset"
            type="application/linkset+json"
            href={absoluteUrl(site.url, linksetPath(text))}
          />
          {Object.keys(EXPORTS)
            .filter(isExportFormat)
            .map((format) => (
              <link
                key={`export-${format}`}
                rel="alternate"
                type={EXPORTS[format].type}
                href={exportPath(text, format)}
              />
            ))}
        </>
      )}
    </Head>
  );
}
