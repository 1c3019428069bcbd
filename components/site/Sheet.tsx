import type { ReactNode } from 'react';
import { getStructuredData } from '@/lib/metadata/getStructuredData';
import type { MissingPage, Page } from '@/lib/page/page';
import { Footer } from './Footer';
import { Masthead } from './Masthead';
import { SkipLink } from './SkipLink';
import { StructuredData } from './StructuredData';

interface Props {
  readonly page: Page | MissingPage;
  readonly children: ReactNode;
}

/** One page of the paper: what it is about, between masthead and foot. */
export function Sheet({ page, children }: Props) {
  const { archive, edition } = page;
  return (
    <>
      <SkipLink edition={edition} />
      <Masthead page={page} />
      <main id="text" className="wrap pbe-16">
        {children}
      </main>
      <Footer archive={archive} edition={edition} />
      {page.kind !== 'missing' && <StructuredData graph={getStructuredData(page)} />}
    </>
  );
}
