import type { ReactNode } from 'react';
import { Message } from '@/components/text/Text';
import type { Edition } from '@/lib/edition/editions';
import { getHead } from '@/lib/metadata/head';
import { getStructuredData } from '@/lib/metadata/structuredData';
import type { MissingPage, Page } from '@/lib/page/page';
import { Footer } from './Footer';
import { Head } from './Head';
import { StructuredData } from './InlineScripts';
import { Masthead } from './Masthead';

interface Props {
  readonly page: Page | MissingPage;
  /** What the page is about. */
  readonly children: ReactNode;
}

/** What every page of an edition has in common: its head, the masthead, the footer, and the page's data for machines. */
export function PageLayout({ page, children }: Props) {
  return (
    <>
      <Head head={getHead(page)} />
      <SkipLink edition={page.edition} />
      <Masthead page={page} />
      <main id="text" className="wrap">
        {children}
      </main>
      <Footer page={page} />
      {page.kind !== 'missing' && <StructuredData graph={getStructuredData(page)} />}
    </>
  );
}

/** The first stop of the keyboard: past the masthead, to what the page is about. */
function SkipLink({ edition }: { readonly edition: Edition }) {
  return (
    <a className="skip note" href="#text">
      <Message edition={edition} name="SkipLink.text" />
    </a>
  );
}
