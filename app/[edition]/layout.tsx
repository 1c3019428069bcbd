import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { icons } from '@/app/icons';
import { Prerender } from '@/components/site/InlineScripts';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { editions } from '@/lib/edition/editions';
import '@/app/styles/global.css';

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly edition: string }>;
}

export const metadata: Metadata = { icons };

export const dynamicParams = false;

export function generateStaticParams() {
  return editions.map(({ id }) => ({ edition: id }));
}

/** The frame of every page of an edition. */
export default async function EditionLayout({ children, params }: Props) {
  const edition = getEdition(getArchive(), (await params).edition);
  return (
    <html
      lang={edition.lang}
      className={edition.languages.length > 1 ? 'two' : undefined}
      // In development React meets what public/comfort.js has set.
      suppressHydrationWarning
    >
      <head>
        <script src="/comfort.js" />
      </head>
      <body>
        {children}
        <script src="/courier.js" defer />
        <Prerender />
      </body>
    </html>
  );
}
