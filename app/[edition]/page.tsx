import type { Metadata } from 'next';
import { FrontPage } from '@/components/front/FrontPage';
import { Sheet } from '@/components/site/Sheet';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/edition/getEdition';
import { getMetadata } from '@/lib/metadata/getMetadata';

interface Props {
  readonly params: Promise<{ readonly edition: string }>;
}

const address = { kind: 'front' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = getEdition((await params).edition);
  return getMetadata({ archive: getArchive(), edition, address });
}

export default async function FrontRoute({ params }: Props) {
  const edition = getEdition((await params).edition);
  const archive = getArchive();
  return (
    <Sheet archive={archive} edition={edition} address={address}>
      <FrontPage archive={archive} edition={edition} />
    </Sheet>
  );
}
