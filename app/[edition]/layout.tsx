import { notFound } from 'next/navigation.js';
import type { ReactNode } from 'react';
import { getEditionParams, type RouteProps } from '@/app/params';
import { Prerender } from '@/components/site/InlineScripts';
import { getPath } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getPlainText } from '@/lib/edition/runs';
import '@/app/styles/global.css';

interface Props extends RouteProps<'edition'> {
  readonly children: ReactNode;
}

export const listParams = getEditionParams;

/** The frame of every page of an edition. */
export default async function EditionLayout({ children, params, archive = getArchive() }: Props) {
  const { edition: id } = await params;
  if (!archive.editions.some((edition) => edition.id === id)) notFound();
  const edition = getEdition(archive, id);
  return (
    <html
      lang={edition.lang}
      className={edition.languages.length > 1 ? 'two' : undefined}
      // In development React meets what public/comfort.js has set.
      suppressHydrationWarning
    >
      <head>
        <script src="/comfort.js" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={getPlainText(edition, archive.site.name)}
          href={getPath(edition, { kind: 'search' }, 'opensearch.xml')}
        />
      </head>
      <body>
        {children}
        <script src="/courier.js" defer />
        <Prerender />
      </body>
    </html>
  );
}
