import type { Metadata } from 'next';
import { ArchivePage } from '@/components/archive/ArchivePage';
import { Sheet } from '@/components/site/Sheet';
import { getArchive } from '@/lib/archive/getArchive';
import { getEdition } from '@/lib/edition/getEdition';
import { getMetadata } from '@/lib/metadata/getMetadata';

interface Props {
  readonly params: Promise<{ readonly edition: string }>;
}

const address = { kind: 'archive' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const edition = getEdition((await params).edition);
  return getMetadata({ archive: getArchive(), edition, address });
}

export default async function ArchiveRoute({ params }: Props) {
  const edition = getEdition((await params).edition);
  const archive = getArchive();
  return (
    <Sheet archive={archive} edition={edition} address={address}>
      <ArchivePage archive={archive} edition={edition} />
    </Sheet>
  );
}
