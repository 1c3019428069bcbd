import type { ReactNode } from 'react';
import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getStructuredData } from '@/lib/metadata/getStructuredData';
import { Footer } from './Footer';
import { Masthead } from './Masthead';
import { SkipLink } from './SkipLink';
import { StructuredData } from './StructuredData';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  /** None for the page that says that there is no page. */
  readonly address: Address | undefined;
  readonly children: ReactNode;
}

/** One page of the paper: what it is about, between masthead and foot. */
export function Sheet({ archive, edition, address, children }: Props) {
  return (
    <>
      <SkipLink edition={edition} />
      <Masthead archive={archive} edition={edition} address={address} />
      <main id="text" className="wrap pbe-16">
        {children}
      </main>
      <Footer archive={archive} edition={edition} />
      {address && <StructuredData graph={getStructuredData({ archive, edition, address })} />}
    </>
  );
}
